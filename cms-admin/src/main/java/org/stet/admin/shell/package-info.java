/** The frame around every view: navigation, sign-in, sessions, headers and errors. */
@NullMarked
package org.stet.admin.shell;

import org.jspecify.annotations.NullMarked;
