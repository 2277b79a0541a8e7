/** The site's name, look and house rules. */
@NullMarked
package org.stet.admin.settings;

import org.jspecify.annotations.NullMarked;
