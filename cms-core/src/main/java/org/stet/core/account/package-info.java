/** Who works here: accounts, their roles, and how they sign in. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package org.stet.core.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
