/** Readers' search: a page that answers what they ask, and headlines while they type. */
@NullMarked
package org.stet.site.search;

import org.jspecify.annotations.NullMarked;
