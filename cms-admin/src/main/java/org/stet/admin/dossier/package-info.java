/** Dossiers in the console: which there are, which stories each holds, and in which order. */
@NullMarked
package org.stet.admin.dossier;

import org.jspecify.annotations.NullMarked;
