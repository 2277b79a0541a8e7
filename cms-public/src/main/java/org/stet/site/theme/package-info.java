/** The newsroom's own look, as a style sheet. */
@NullMarked
package org.stet.site.theme;

import org.jspecify.annotations.NullMarked;
