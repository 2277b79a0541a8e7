/** What the site itself says to readers, in the newsroom's language: sentences, numbers, lists and times. */
@NullMarked
package org.stet.site.words;

import org.jspecify.annotations.NullMarked;
