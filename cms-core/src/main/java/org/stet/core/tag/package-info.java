/** Words that tie stories together: their names, their addresses, and which were merged into which. */
@ApplicationModule(allowedDependencies = {"shared", "account"})
@NullMarked
package org.stet.core.tag;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
