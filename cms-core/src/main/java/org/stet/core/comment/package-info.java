/** What colleagues say about a story: threads of comments that hang on a field or on a stretch of its text, and never leave the console. */
@ApplicationModule(allowedDependencies = {"shared", "account", "body", "article"})
@NullMarked
package org.stet.core.comment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
