/** The lines of the Live ticker, each with a window. */
@ApplicationModule(allowedDependencies = {"shared", "account", "article", "publication"})
@NullMarked
package org.stet.core.ticker;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
