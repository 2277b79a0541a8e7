/** Pictures in the console: the field that takes one in, and the bytes for people who are signed in. */
@NullMarked
package org.stet.admin.media;

import org.jspecify.annotations.NullMarked;
