package org.stet.core.live;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.stet.core.author.AuthorId;
import org.stet.core.body.Body;
import org.stet.core.body.BodyText;
import org.stet.core.shared.Slug;

/** An entry as readers see it. */
public record LiveUpdate(
        LiveEntryId id,
        long seq,
        String headline,
        Body text,
        @Nullable By by,
        Instant from,
        @Nullable Instant corrected,
        boolean isKey) {

    /** Whose byline stands under it. */
    public record By(AuthorId author, String name, String role, Slug slug) {}

    /** Its headline, or its beginning: what the list of key events calls it. */
    public String name() {
        return headline.isEmpty() ? BodyText.of(text).excerpt(80) : headline;
    }
}
