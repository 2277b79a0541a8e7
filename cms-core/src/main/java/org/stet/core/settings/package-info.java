/** The site's name, time zone, address and house rules. */
@ApplicationModule(allowedDependencies = {"shared", "account"})
@NullMarked
package org.stet.core.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
