/** Which feeds a hub must be told of, so that those who follow them hear of a story at once. */
@ApplicationModule(
        allowedDependencies = {"shared", "account", "settings", "category", "author", "tag", "article", "publication"})
@NullMarked
package org.stet.core.feed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
