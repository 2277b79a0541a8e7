/** How the site looks, tried before readers see it. */
@NullMarked
package org.stet.admin.theme;

import org.jspecify.annotations.NullMarked;
