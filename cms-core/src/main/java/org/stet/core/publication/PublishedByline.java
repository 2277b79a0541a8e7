package org.stet.core.publication;

import org.jspecify.annotations.Nullable;
import org.stet.core.author.AuthorId;
import org.stet.core.shared.PictureRef;
import org.stet.core.shared.Slug;

/** A byline as it was let stand, with the address and photo its author has now. */
public record PublishedByline(
        AuthorId author,
        String name,
        String role,
        Slug slug,
        @Nullable PictureRef photo) {}
