package org.stet.core.article;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stet.core.author.AuthorId;
import org.stet.core.body.Body;
import org.stet.core.category.CategoryId;

/** What a writer enters. Authors in byline order; tags by name, new ones are created. */
public record StoryForm(
        String headline,
        String standfirst,
        @Nullable CategoryId category,
        List<AuthorId> authors,
        List<String> tags,
        @Nullable Hero hero,
        Teasers teasers,
        Background background,
        Body body) {

    /** Without a background. */
    public StoryForm(
            String headline,
            String standfirst,
            @Nullable CategoryId category,
            List<AuthorId> authors,
            List<String> tags,
            @Nullable Hero hero,
            Teasers teasers,
            Body body) {
        this(headline, standfirst, category, authors, tags, hero, teasers, Background.NONE, body);
    }

    public StoryForm {
        authors = List.copyOf(authors);
        tags = List.copyOf(tags);
    }
}
