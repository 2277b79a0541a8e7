/** Dossiers: threads of stories that belong together, in an order editors choose. */
@ApplicationModule(allowedDependencies = {"shared", "account", "media", "article", "publication"})
@NullMarked
package org.stet.core.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
