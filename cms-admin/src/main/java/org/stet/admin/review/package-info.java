/** What a submission changes, and the decision on it. */
@NullMarked
package org.stet.admin.review;

import org.jspecify.annotations.NullMarked;
