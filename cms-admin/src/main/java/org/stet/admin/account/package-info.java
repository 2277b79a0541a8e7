/** Who works here. */
@NullMarked
package org.stet.admin.account;

import org.jspecify.annotations.NullMarked;
