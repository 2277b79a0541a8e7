/** What readers see, and when: windows over revisions, and everything that is read from them. */
@ApplicationModule(
        allowedDependencies = {"shared", "account", "settings", "category", "tag", "media", "author", "body", "article"
        })
@NullMarked
package org.stet.core.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
