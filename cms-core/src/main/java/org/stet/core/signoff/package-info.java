/** What people without an account say of one revision: a lawyer, a source, under a secret address that ends by itself. */
@ApplicationModule(allowedDependencies = {"shared", "account", "article", "preview"})
@NullMarked
package org.stet.core.signoff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
