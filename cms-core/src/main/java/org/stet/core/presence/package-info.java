/** Who has which story open, and who is writing it. */
@ApplicationModule(allowedDependencies = {"shared", "account", "article"})
@NullMarked
package org.stet.core.presence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
