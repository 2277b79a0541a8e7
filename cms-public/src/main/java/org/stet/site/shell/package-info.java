/** What every page shares: the door requests come in by, headers, the frame around a page, stylesheets and fonts. */
@NullMarked
package org.stet.site.shell;

import org.jspecify.annotations.NullMarked;
