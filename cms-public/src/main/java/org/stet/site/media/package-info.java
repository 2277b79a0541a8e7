/** Pictures, as long as something readers can see shows them. */
@NullMarked
package org.stet.site.media;

import org.jspecify.annotations.NullMarked;
