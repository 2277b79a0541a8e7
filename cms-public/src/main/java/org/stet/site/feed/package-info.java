/** RSS feeds. */
@NullMarked
package org.stet.site.feed;

import org.jspecify.annotations.NullMarked;
