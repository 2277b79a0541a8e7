package org.stet.core.draft;

import java.time.Instant;
import org.stet.core.account.AccountId;
import org.stet.core.article.ArticleId;

/** A parallel draft as lists show it. {@code baseVersion} is the version of the working copy its text was written on. */
public record DraftEntry(
        DraftId id,
        ArticleId article,
        String name,
        AccountId writer,
        String writerName,
        Instant typedAt,
        Instant keptAt,
        int baseVersion,
        int words,
        String why) {}
