/** Bylines. */
@NullMarked
package org.stet.admin.author;

import org.jspecify.annotations.NullMarked;
