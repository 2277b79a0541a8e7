/** What colleagues say about a story, beside the text they say it about. */
@NullMarked
package org.stet.admin.comment;

import org.jspecify.annotations.NullMarked;
