/** What people are told: their inbox, their choices, and mail. */
@NullMarked
package org.stet.admin.notification;

import org.jspecify.annotations.NullMarked;
