/** Our reusable widgets: the two facts, times, notices, dialogs, the frame of a view. */
@NullMarked
package org.stet.admin.component;

import org.jspecify.annotations.NullMarked;
