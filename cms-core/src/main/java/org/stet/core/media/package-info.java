/** Pictures: checked uploads, variants without metadata, and where their bytes are kept. */
@ApplicationModule(allowedDependencies = {"shared", "account"})
@NullMarked
package org.stet.core.media;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
