/** Sections of the site: their order, colour and place in the tree. */
@ApplicationModule(allowedDependencies = {"shared", "account"})
@NullMarked
package org.stet.core.category;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
