/** A story: its working copy, its frozen revisions and its review. */
@ApplicationModule(
        allowedDependencies = {"shared", "account", "settings", "category", "tag", "media", "author", "body"})
@NullMarked
package org.stet.core.article;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
