/** Live coverage inside a story's page: its entries, what changed since a reader looked, and what machines are told. */
@NullMarked
package org.stet.site.live;

import org.jspecify.annotations.NullMarked;
