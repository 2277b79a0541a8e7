/** What Stet costs: the two jars measured from outside, beside a server of plain files in the same run. Nothing here is a test. */
@NullMarked
package org.stet.bench;

import org.jspecify.annotations.NullMarked;
