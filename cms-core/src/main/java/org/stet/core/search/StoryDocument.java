package org.stet.core.search;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stet.core.article.ArticleId;
import org.stet.core.article.Byline;
import org.stet.core.article.Content;
import org.stet.core.author.AuthorId;
import org.stet.core.body.BodyText;
import org.stet.core.category.CategoryId;
import org.stet.core.shared.Window;

/**
 * What an index knows of one publication of a story, or of a working copy, which nobody publishes: 0. {@code dated} is what it is as new
 * as; {@code entries} are the words of its live coverage, by which it is found and which are never shown again.
 */
record StoryDocument(
        ArticleId story,
        long publication,
        Window window,
        Instant dated,
        @Nullable CategoryId section,
        List<AuthorId> authors,
        List<String> names,
        List<String> tags,
        String headline,
        String standfirst,
        String body,
        String entries) {

    static StoryDocument of(
            ArticleId story,
            long publication,
            Window window,
            Instant dated,
            @Nullable CategoryId section,
            List<String> tags,
            Content content,
            String entries) {
        return new StoryDocument(
                story,
                publication,
                window,
                dated,
                section,
                content.authors().stream().map(Byline::author).distinct().toList(),
                content.authors().stream().map(Byline::name).toList(),
                tags,
                content.headline(),
                content.standfirst(),
                BodyText.of(content.body()).plain(),
                entries);
    }
}
