/** The lines of the Live ticker. */
@NullMarked
package org.stet.admin.ticker;

import org.jspecify.annotations.NullMarked;
