/** Breaking news over every page of the site. */
@NullMarked
package org.stet.admin.breaking;

import org.jspecify.annotations.NullMarked;
