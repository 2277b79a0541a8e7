/** The pages of dossiers: stories that belong together. */
@NullMarked
package org.stet.site.dossier;

import org.jspecify.annotations.NullMarked;
