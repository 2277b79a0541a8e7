/** Pages that only those see who were given their address. */
@NullMarked
package org.stet.site.preview;

import org.jspecify.annotations.NullMarked;
