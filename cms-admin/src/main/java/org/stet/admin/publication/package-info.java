/** When readers see what: publishing, the calendar and the board. */
@NullMarked
package org.stet.admin.publication;

import org.jspecify.annotations.NullMarked;
