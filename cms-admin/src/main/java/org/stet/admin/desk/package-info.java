/** What waits for me, by role. */
@NullMarked
package org.stet.admin.desk;

import org.jspecify.annotations.NullMarked;
