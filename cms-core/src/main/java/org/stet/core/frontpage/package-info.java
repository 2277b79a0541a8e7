/** The front page: which slots and rails it has, which stories stand in them, each during a window, and what fills the rest. */
@ApplicationModule(allowedDependencies = {"shared", "account", "category", "article", "publication"})
@NullMarked
package org.stet.core.frontpage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
