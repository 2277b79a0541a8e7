package org.stet.core.dossier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.stet.core.article.ArticleId;

/** A story in a dossier as the console shows it; {@code publishedAt} is its first publication, absent while readers do not see it. */
public record DossierStory(
        ArticleId article, String headline, @Nullable Instant publishedAt) {}
