/** Asking people without an account about a revision, and the page where they answer. */
@NullMarked
package org.stet.admin.signoff;

import org.jspecify.annotations.NullMarked;
