/** A story's page, stories as lists show them, and the pages that say there is none. */
@NullMarked
package org.stet.site.article;

import org.jspecify.annotations.NullMarked;
