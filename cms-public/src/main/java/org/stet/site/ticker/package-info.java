/** The live ticker: its lines under the header and as JSON. */
@NullMarked
package org.stet.site.ticker;

import org.jspecify.annotations.NullMarked;
