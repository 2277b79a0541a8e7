/** Finding stories by their words: an index on disk or in a cluster that follows the change log, and answers that are checked against it. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "account",
            "settings",
            "category",
            "author",
            "tag",
            "body",
            "article",
            "publication"
        })
@NullMarked
package org.stet.core.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
