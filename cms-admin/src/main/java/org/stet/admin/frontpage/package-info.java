/** The front page in the console: stories to place, the page in miniature, and the window of each place. */
@NullMarked
package org.stet.admin.frontpage;

import org.jspecify.annotations.NullMarked;
