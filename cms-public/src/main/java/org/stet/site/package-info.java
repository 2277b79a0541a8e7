/** The published site: reads what is live, renders it, keeps the bytes. Arrows: pagecache, ticker, shell, article, then the lists. */
@NullMarked
package org.stet.site;

import org.jspecify.annotations.NullMarked;
