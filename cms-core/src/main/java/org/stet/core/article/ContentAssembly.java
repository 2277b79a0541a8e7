package org.stet.core.article;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stet.core.author.AuthorDirectory;
import org.stet.core.author.AuthorId;
import org.stet.core.category.CategoryDirectory;
import org.stet.core.category.CategoryId;
import org.stet.core.media.PictureLibrary;
import org.stet.core.shared.InvalidInput;
import org.stet.core.tag.TagId;
import org.stet.core.tag.TagNames;

/** Turns what a writer entered into content: authors become bylines, tag names become tags, and all of it must exist. */
@Component
class ContentAssembly {

    private final AuthorDirectory authors;
    private final CategoryDirectory categories;
    private final PictureLibrary pictures;
    private final TagNames tags;
    private final Successors successors;

    ContentAssembly(
            AuthorDirectory authors,
            CategoryDirectory categories,
            PictureLibrary pictures,
            TagNames tags,
            Successors successors) {
        this.authors = authors;
        this.categories = categories;
        this.pictures = pictures;
        this.tags = tags;
        this.successors = successors;
    }

    /**
     * {@code standing} is what the form replaces: a retired author keeps a byline there, and gets no new one. Where it names
     * a category or tags that were merged, it keeps naming them as long as the form means the same: a merge alone makes no
     * other text, and voids no approval.
     */
    Content assemble(StoryForm form, Content standing) {
        var content = new Content(
                form.headline(),
                form.standfirst(),
                category(form.category(), standing),
                bylines(form.authors(), standing),
                tags(form.tags(), standing),
                form.hero(),
                form.teasers(),
                form.background(),
                form.body());
        pictures.requireAll(content.pictures());
        return content;
    }

    /** A text that was put aside, under what its category and tags became. */
    Content meantToday(Content text) {
        return successors.of(text);
    }

    private List<Byline> bylines(List<AuthorId> ids, Content standing) {
        var kept = standing.authors().stream().map(Byline::author).toList();
        return ids.stream().distinct().map(id -> byline(id, kept)).toList();
    }

    private Byline byline(AuthorId id, List<AuthorId> kept) {
        var author = authors.find(id)
                .orElseThrow(() -> new InvalidInput("One of the authors does not exist any more. Remove that byline."));
        if (author.retired() && !kept.contains(id)) {
            throw new InvalidInput(author.name() + " is retired and gets no new bylines. Choose another author.");
        }
        return new Byline(id, author.name(), author.roleLine());
    }

    private @Nullable CategoryId category(@Nullable CategoryId wanted, Content standing) {
        if (wanted == null) {
            return null;
        }
        var chosen = categories
                .find(wanted)
                .orElseThrow(() -> new InvalidInput("That category does not exist any more. Choose another one."));
        return chosen.id().equals(successors.of(standing).category()) ? standing.category() : chosen.id();
    }

    private List<TagId> tags(List<String> names, Content standing) {
        var wanted = names.stream()
                .filter(name -> !name.isBlank())
                .map(tags::named)
                .distinct()
                .toList();
        return wanted.equals(successors.of(standing).tags()) ? standing.tags() : wanted;
    }
}
