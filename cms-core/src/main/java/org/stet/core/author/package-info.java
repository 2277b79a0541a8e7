/** Bylines. An author is not an account, though an account may write under one. */
@ApplicationModule(allowedDependencies = {"shared", "account", "media"})
@NullMarked
package org.stet.core.author;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
