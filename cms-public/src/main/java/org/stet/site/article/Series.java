package org.stet.site.article;

import org.jspecify.annotations.Nullable;
import org.stet.core.dossier.DossierEntry;
import org.stet.core.dossier.PublishedDossiers.Part;

/** Where a story stands in a dossier: the part it is of those readers see, counted from 1, and its neighbours. */
public record Series(
        DossierEntry dossier,
        int number,
        int of,
        @Nullable Part previous,
        @Nullable Part next) {}
