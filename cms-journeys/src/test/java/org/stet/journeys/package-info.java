/** Stories people can tell of Stet, told by real processes and a real browser. */
@NullMarked
package org.stet.journeys;

import org.jspecify.annotations.NullMarked;
