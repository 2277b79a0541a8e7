/** An author's pages. */
@NullMarked
package org.stet.site.author;

import org.jspecify.annotations.NullMarked;
