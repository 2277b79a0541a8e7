/** The text of a story as a tree of blocks and marks, and everything derived from it: JSON, HTML, plain text, differences. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package org.stet.core.body;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
