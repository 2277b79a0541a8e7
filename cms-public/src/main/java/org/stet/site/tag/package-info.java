/** The pages of tags: the stories that carry one. */
@NullMarked
package org.stet.site.tag;

import org.jspecify.annotations.NullMarked;
