package org.stet.core.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stet.core.body.Block;
import org.stet.core.body.Body;
import org.stet.core.category.CategoryId;
import org.stet.core.shared.InvalidInput;
import org.stet.core.shared.PictureRef;
import org.stet.core.shared.Text;
import org.stet.core.tag.TagId;

/**
 * Everything a reader can see of a story. Its canonical JSON ({@link ContentJson}) is what a revision freezes and what an
 * approval's hash is taken of. A headline has at most 300 characters, a standfirst 1,000, at most 20 authors and 30 tags.
 */
public record Content(
        String headline,
        String standfirst,
        @Nullable CategoryId category,
        List<Byline> authors,
        List<TagId> tags,
        @Nullable Hero hero,
        Teasers teasers,

        @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = Background.Nothing.class)
        Background background,

        Body body) {

    public static final Content EMPTY = new Content("", "", null, List.of(), List.of(), null, Teasers.NONE, Body.EMPTY);

    /** Without a background. */
    public Content(
            String headline,
            String standfirst,
            @Nullable CategoryId category,
            List<Byline> authors,
            List<TagId> tags,
            @Nullable Hero hero,
            Teasers teasers,
            Body body) {
        this(headline, standfirst, category, authors, tags, hero, teasers, Background.NONE, body);
    }

    public Content {
        background = Objects.requireNonNullElse(background, Background.NONE);
        headline = Text.line("The headline", headline, 300);
        standfirst = Text.line("The standfirst", standfirst, 1000);
        authors = List.copyOf(authors);
        tags = tags.stream().distinct().toList();
        if (authors.size() > 20 || tags.size() > 30) {
            throw new InvalidInput("A story has at most 20 authors and 30 tags.");
        }
    }

    /** The same text under what its category and tags became. */
    Content filedUnder(@Nullable CategoryId otherCategory, List<TagId> otherTags) {
        return new Content(headline, standfirst, otherCategory, authors, otherTags, hero, teasers, background, body);
    }

    /** Every picture the content shows, the hero and that of the social card among them. */
    public Set<PictureRef> pictures() {
        var pictures = new LinkedHashSet<PictureRef>();
        for (var block : body.blocks()) {
            if (block instanceof Block.Figure figure) {
                pictures.add(figure.picture());
            }
        }
        if (hero != null) {
            pictures.add(hero.picture());
        }
        if (teasers.socialPicture() != null) {
            pictures.add(teasers.socialPicture());
        }
        return pictures;
    }

    /** What is missing before this can be submitted; empty when it is complete. */
    public List<Gap> gaps() {
        var gaps = new ArrayList<Gap>();
        if (headline.isEmpty()) {
            gaps.add(Gap.HEADLINE);
        }
        if (standfirst.isEmpty()) {
            gaps.add(Gap.STANDFIRST);
        }
        if (body.isBlank()) {
            gaps.add(Gap.BODY);
        }
        if (category == null) {
            gaps.add(Gap.CATEGORY);
        }
        if (authors.isEmpty()) {
            gaps.add(Gap.AUTHORS);
        }
        if (hero != null && hero.alt().isEmpty()) {
            gaps.add(Gap.HERO_ALT);
        }
        if (body.blocks().stream().anyMatch(block -> block instanceof Block.Figure figure && figure.lacksAlt())) {
            gaps.add(Gap.PICTURE_ALT);
        }
        return List.copyOf(gaps);
    }
}
