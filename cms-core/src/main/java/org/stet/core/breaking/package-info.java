/** Breaking news over every page, which ends by itself and, where the newsroom wants it so, takes two people. */
@ApplicationModule(allowedDependencies = {"shared", "account", "article", "publication"})
@NullMarked
package org.stet.core.breaking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
