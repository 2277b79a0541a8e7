package org.stet.core.article;

import java.util.List;
import org.springframework.stereotype.Component;
import org.stet.core.author.AuthorDirectory;
import org.stet.core.author.AuthorId;
import org.stet.core.category.CategoryDirectory;
import org.stet.core.media.PictureLibrary;
import org.stet.core.shared.InvalidInput;
import org.stet.core.shared.Slug;

/** Turns what a writer entered into content: authors become bylines, tag names become tags, and all of it must exist. */
@Component
class ContentAssembly {

    private final AuthorDirectory authors;
    private final CategoryDirectory categories;
    private final PictureLibrary pictures;
    private final Tags tags;
    private final NamingTurn turn;

    ContentAssembly(
            AuthorDirectory authors,
            CategoryDirectory categories,
            PictureLibrary pictures,
            Tags tags,
            NamingTurn turn) {
        this.authors = authors;
        this.categories = categories;
        this.pictures = pictures;
        this.tags = tags;
        this.turn = turn;
    }

    /** {@code standing} is what the form replaces: a retired author keeps a byline there, and gets no new one. */
    Content assemble(StoryForm form, Content standing) {
        if (form.category() != null && categories.find(form.category()).isEmpty()) {
            throw new InvalidInput("That category does not exist any more. Choose another one.");
        }
        var content = new Content(
                form.headline(),
                form.standfirst(),
                form.category(),
                bylines(form.authors(), standing),
                tags(form.tags()),
                form.hero(),
                form.teasers(),
                form.body());
        pictures.requireAll(content.pictures());
        return content;
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

    private List<TagId> tags(List<String> names) {
        return names.stream()
                .filter(name -> !name.isBlank())
                .map(name -> tag(name, Tag.slugOf(name)))
                .toList();
    }

    private TagId tag(String name, Slug slug) {
        return tags.findBySlug(slug).orElseGet(() -> create(name, slug)).tagId();
    }

    private Tag create(String name, Slug slug) {
        turn.take();
        return tags.findBySlug(slug).orElseGet(() -> tags.save(new Tag(name, slug)));
    }
}
