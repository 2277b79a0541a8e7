/** The tags of stories: their list, their names and addresses, and merging two that mean the same. */
@NullMarked
package org.stet.admin.tag;

import org.jspecify.annotations.NullMarked;
