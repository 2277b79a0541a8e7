/** Texts beside a story: listed, compared word by word, and chosen between. */
@NullMarked
package org.stet.admin.draft;

import org.jspecify.annotations.NullMarked;
