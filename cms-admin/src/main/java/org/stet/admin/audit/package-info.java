/** Who did what, in words. */
@NullMarked
package org.stet.admin.audit;

import org.jspecify.annotations.NullMarked;
