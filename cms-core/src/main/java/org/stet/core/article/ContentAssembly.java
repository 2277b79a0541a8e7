package org.stet.core.article;

import java.util.ArrayList;
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

    ContentAssembly(AuthorDirectory authors, CategoryDirectory categories, PictureLibrary pictures, Tags tags) {
        this.authors = authors;
        this.categories = categories;
        this.pictures = pictures;
        this.tags = tags;
    }

    Content assemble(StoryForm form) {
        if (form.category() != null && categories.find(form.category()).isEmpty()) {
            throw new InvalidInput("That category does not exist any more. Choose another one.");
        }
        var content = new Content(
                form.headline(),
                form.standfirst(),
                form.category(),
                bylines(form.authors()),
                tags(form.tags()),
                form.hero(),
                form.teasers(),
                form.body());
        pictures.requireAll(content.pictures());
        return content;
    }

    private List<Byline> bylines(List<AuthorId> ids) {
        return ids.stream().distinct().map(this::byline).toList();
    }

    private Byline byline(AuthorId id) {
        return authors.find(id)
                .map(author -> new Byline(id, author.name(), author.roleLine()))
                .orElseThrow(() -> new InvalidInput("One of the authors does not exist any more. Remove that byline."));
    }

    private List<TagId> tags(List<String> names) {
        var ids = new ArrayList<TagId>();
        for (var name : names) {
            if (!name.isBlank()) {
                var slug = Slug.of(name, "tag");
                var tag = tags.findBySlug(slug).orElseGet(() -> tags.save(new Tag(name, slug)));
                ids.add(tag.tagId());
            }
        }
        return ids;
    }
}
