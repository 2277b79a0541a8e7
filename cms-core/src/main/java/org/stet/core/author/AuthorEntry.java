package org.stet.core.author;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stet.core.account.AccountId;
import org.stet.core.shared.PictureRef;
import org.stet.core.shared.Slug;

/** An author as lists and pages show it. A retired one gets no new bylines. */
public record AuthorEntry(
        AuthorId id,
        long version,
        String name,
        Slug slug,
        String roleLine,
        String bio,
        @Nullable PictureRef photo,
        List<AuthorLink> links,
        @Nullable AccountId account,
        boolean retired) {}
