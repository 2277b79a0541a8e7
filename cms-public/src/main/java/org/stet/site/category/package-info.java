/** A section's pages and the stylesheet with the sections' colours. */
@NullMarked
package org.stet.site.category;

import org.jspecify.annotations.NullMarked;
