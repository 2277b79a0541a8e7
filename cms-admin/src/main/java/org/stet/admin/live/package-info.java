/** The live desk: a story's entries as they are written, let stand, corrected and taken away. */
@NullMarked
package org.stet.admin.live;

import org.jspecify.annotations.NullMarked;
