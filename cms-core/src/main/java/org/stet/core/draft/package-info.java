/** Texts beside a story: what could not become its working copy, kept whole until somebody chooses. */
@ApplicationModule(allowedDependencies = {"shared", "account", "settings", "body", "article", "presence"})
@NullMarked
package org.stet.core.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
