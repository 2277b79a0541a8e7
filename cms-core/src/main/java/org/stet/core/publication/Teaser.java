package org.stet.core.publication;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stet.core.article.ArticleId;
import org.stet.core.category.CategoryId;
import org.stet.core.shared.PictureRef;
import org.stet.core.shared.Slug;

/**
 * A live story as lists show it. {@code publishedAt} is its first publication; {@code updatedAt} the last material update
 * or correction, absent where there was none. Words are counted in the body.
 */
public record Teaser(
        ArticleId article,
        Slug slug,
        String headline,
        String standfirst,
        CategoryId category,
        @Nullable PictureRef hero,
        String heroAlt,
        List<PublishedByline> bylines,
        Instant publishedAt,
        @Nullable Instant updatedAt,
        int words) {}
