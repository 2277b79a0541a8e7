/** What the newsroom has put right, in one list. */
@NullMarked
package org.stet.site.correction;

import org.jspecify.annotations.NullMarked;
