/** Live coverage inside a story: entries that readers see the moment they are posted, without a new revision of the story. */
@ApplicationModule(allowedDependencies = {"shared", "account", "settings", "media", "author", "body", "article"})
@NullMarked
package org.stet.core.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
