/** What programs read: feeds, sitemaps and the word to robots. */
@NullMarked
package org.stet.site.feed;

import org.jspecify.annotations.NullMarked;
