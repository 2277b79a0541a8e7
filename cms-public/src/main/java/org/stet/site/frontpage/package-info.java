/** The front page. */
@NullMarked
package org.stet.site.frontpage;

import org.jspecify.annotations.NullMarked;
