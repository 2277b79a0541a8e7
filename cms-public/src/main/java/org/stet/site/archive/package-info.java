/** Everything that was published, month by month. */
@NullMarked
package org.stet.site.archive;

import org.jspecify.annotations.NullMarked;
