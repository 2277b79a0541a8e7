/** The page readers would get, beside the text and by link. */
@NullMarked
package org.stet.admin.preview;

import org.jspecify.annotations.NullMarked;
