package org.stet.core.article;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stet.core.account.Actor;
import org.stet.core.shared.SeenByReaders;
import org.stet.core.shared.Slug;
import org.stet.core.shared.Subject;

/** A story got another address; the former one leads on to it. */
public record SlugChanged(
        ArticleId article, Actor by, Instant at, @Nullable Slug former, Slug slug)
        implements ArticleEvent, SeenByReaders {

    @Override
    public String verb() {
        return "changed the address";
    }

    @Override
    public String detail() {
        return (former == null ? "" : "from " + former + " ") + "to " + slug;
    }

    @Override
    public Set<Subject> touched() {
        return Set.of(subject());
    }
}
