/** How the site looks: its colours, typefaces and layout. */
@ApplicationModule(allowedDependencies = {"shared", "account", "preview"})
@NullMarked
package org.stet.core.theme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
