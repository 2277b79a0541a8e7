/** Texts shown before readers may see them: snapshots under secret addresses that end by themselves. */
@ApplicationModule(
        allowedDependencies = {"shared", "account", "category", "tag", "author", "body", "article", "publication"})
@NullMarked
package org.stet.core.preview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
