/** Sections of the site. */
@NullMarked
package org.stet.admin.category;

import org.jspecify.annotations.NullMarked;
