/** Who else is at a story, and how one writer gives way to another. */
@NullMarked
package org.stet.admin.presence;

import org.jspecify.annotations.NullMarked;
