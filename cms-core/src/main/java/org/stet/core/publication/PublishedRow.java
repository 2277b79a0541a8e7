package org.stet.core.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stet.core.article.ArticleId;
import org.stet.core.author.AuthorId;
import org.stet.core.category.CategoryId;
import org.stet.core.shared.JdbcTime;
import org.stet.core.shared.PictureRef;
import org.stet.core.shared.Slug;

/** One row of {@code published_story}, read while the result set is open. */
record PublishedRow(
        long publicationId,
        long articleId,
        long revisionId,
        int number,
        String content,
        String contentHash,
        String slug,
        String headline,
        String standfirst,
        long category,
        @Nullable String hero,
        String heroAlt,
        Instant firstFrom,
        @Nullable Instant updatedFrom,
        int words) {

    static PublishedRow read(ResultSet row, int n) throws SQLException {
        return new PublishedRow(
                row.getLong("publication_id"),
                row.getLong("article_id"),
                row.getLong("revision_id"),
                row.getInt("number"),
                row.getString("content"),
                row.getString("content_hash"),
                row.getString("slug"),
                row.getString("headline"),
                row.getString("standfirst"),
                row.getLong("category_id"),
                row.getString("hero"),
                row.getString("hero_alt"),
                JdbcTime.read(row, "first_from"),
                JdbcTime.readOptional(row, "updated_from"),
                row.getInt("words"));
    }

    static PublishedByline readByline(ResultSet row) throws SQLException {
        var photo = row.getString("photo");
        return new PublishedByline(
                new AuthorId(row.getLong("author_id")),
                row.getString("name"),
                row.getString("role_line"),
                new Slug(row.getString("slug")),
                photo == null ? null : new PictureRef(photo));
    }

    Teaser teaser(List<PublishedByline> bylines) {
        return new Teaser(
                new ArticleId(articleId),
                new Slug(slug),
                headline,
                standfirst,
                new CategoryId(category),
                hero == null ? null : new PictureRef(hero),
                heroAlt,
                bylines,
                firstFrom,
                updatedFrom != null && updatedFrom.isAfter(firstFrom) ? updatedFrom : null,
                words);
    }
}
