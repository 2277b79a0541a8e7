/** Answers what is ready from the very bytes of a request, before the framework sees it. */
@NullMarked
package org.stet.site.express;

import org.jspecify.annotations.NullMarked;
