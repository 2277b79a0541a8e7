/** The front page: which stories stand in its named places, each during a window, and what fills the rest. */
@ApplicationModule(allowedDependencies = {"shared", "account", "article", "publication"})
@NullMarked
package org.stet.core.frontpage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
