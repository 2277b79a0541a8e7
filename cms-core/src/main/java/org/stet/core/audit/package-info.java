/** Who did what, when and to what. It only grows. */
@ApplicationModule(allowedDependencies = {"shared", "account"})
@NullMarked
package org.stet.core.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
