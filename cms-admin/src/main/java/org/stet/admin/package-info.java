/** The console: where writers, reviewers, editors and administrators work. */
@NullMarked
package org.stet.admin;

import org.jspecify.annotations.NullMarked;
