/** Stories: the list, and the one being written. */
@NullMarked
package org.stet.admin.article;

import org.jspecify.annotations.NullMarked;
