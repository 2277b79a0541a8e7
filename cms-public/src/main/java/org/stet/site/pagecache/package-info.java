/** Ready bytes per address: bounded, marked stale by subject, rendered once however many ask. */
@NullMarked
package org.stet.site.pagecache;

import org.jspecify.annotations.NullMarked;
