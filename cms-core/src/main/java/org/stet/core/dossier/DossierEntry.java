package org.stet.core.dossier;

import org.jspecify.annotations.Nullable;
import org.stet.core.shared.Slug;

/** A dossier as lists and pages show it. */
public record DossierEntry(
        DossierId id,
        long version,
        String title,
        Slug slug,
        String standfirst,
        Reading reading,
        @Nullable DossierPicture picture) {

    /** The address of its page. */
    public String href() {
        return "/dossiers/" + slug;
    }
}
