package org.stet.admin.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stet.admin.component.Icon;
import org.stet.admin.component.Words;
import org.stet.core.article.Byline;
import org.stet.core.article.Content;
import org.stet.core.article.Hero;
import org.stet.core.article.Teasers;
import org.stet.core.body.BodyDiff;
import org.stet.core.body.DiffBlock.Status;
import org.stet.core.body.TextDiff;
import org.stet.core.comment.Field;

/** A submission laid over what readers see: every field readers notice, and the text word by word. */
class ChangeSheet extends Div {

    private static final int FOLD_FROM = 3;

    private final Map<String, Div> rows = new LinkedHashMap<>();

    private static final Map<String, Field> FIELDS = Map.of(
            "headline", Field.HEADLINE,
            "standfirst", Field.STANDFIRST,
            "authors", Field.AUTHORS,
            "category", Field.CATEGORY,
            "tags", Field.TAGS,
            "hero", Field.HERO,
            "body", Field.BODY);

    /** One of the two texts, with the names of its category and tags. */
    record Side(Content content, String category, String tags) {}

    ChangeSheet(Side before, Side after, String against) {
        addClassName("sheet");
        var intro = new Paragraph(against);
        intro.addClassNames("dim", "s");
        add(intro);
        var isNew = before.content().equals(Content.EMPTY);
        var base = isNew ? after : before;
        text("headline", "serif hl", base.content().headline(), after.content().headline());
        text(
                "standfirst",
                "serif sf",
                base.content().standfirst(),
                after.content().standfirst());
        text("authors", "s", authors(base.content()), authors(after.content()));
        text("category", "s", base.category(), after.category());
        text("tags", "s", base.tags(), after.tags());
        hero(base.content().hero(), after.content().hero());
        teasers(base.content().teasers(), after.content().teasers());
        body(BodyDiff.between(base.content().body(), after.content().body()), isNew);
    }

    /** Names each field for comments, and puts a way to comment on it beside its label. */
    void offerComments(Consumer<Field> comment) {
        rows.forEach((key, row) -> {
            var field = FIELDS.getOrDefault(key, Field.SEARCH);
            row.getElement().setAttribute("data-field", field.name());
            var offer = new Button(new Icon("comment"), click -> comment.accept(field));
            offer.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
            offer.addClassName("comment-on");
            offer.setAriaLabel(Words.of("thread.comment-on", Words.of("review.field." + key)));
            row.addComponentAtIndex(1, offer);
        });
    }

    private void teasers(Teasers before, Teasers after) {
        text("search-title", "s", before.searchTitle(), after.searchTitle());
        text("search-description", "s", before.searchDescription(), after.searchDescription());
        text("social-title", "s", before.socialTitle(), after.socialTitle());
    }

    private static String authors(Content content) {
        return content.authors().stream().map(ChangeSheet::author).collect(Collectors.joining(", "));
    }

    private static String author(Byline byline) {
        return byline.role().isEmpty() ? byline.name() : byline.name() + " (" + byline.role() + ")";
    }

    private void text(String key, String look, String before, String after) {
        var diff = TextDiff.between(before, after);
        var label = new Span(Words.of("review.field." + key));
        label.addClassName("lbl");
        var line = new Div();
        line.addClassNames(look.split(" "));
        line.getElement().setAttribute("data-at", "0");
        DiffRuns.append(line, diff.runs());
        var block = new Div(label, line);
        block.addClassName("blk");
        block.setClassName("chg", !diff.isEmpty());
        block.setVisible(!before.isEmpty() || !after.isEmpty());
        rows.put(key, block);
        add(block);
    }

    private void hero(@Nullable Hero before, @Nullable Hero after) {
        if (before == null && after == null) {
            return;
        }
        var label = new Span(Words.of("review.field.hero"));
        label.addClassName("lbl");
        var block = new Div(label);
        block.addClassName("blk");
        var same = before != null && after != null && before.picture().equals(after.picture());
        block.setClassName("chg", !Objects.equals(before, after));
        if (before != null && !same) {
            block.add(picture(before, "was"));
        }
        if (after != null) {
            block.add(picture(after, same ? "same" : "is"));
            var words = new Div();
            words.addClassNames("s", "dim");
            var earlier = before == null ? after : before;
            DiffRuns.append(
                    words, TextDiff.between(words(earlier), words(after)).runs());
            block.add(words);
        }
        rows.put("hero", block);
        add(block);
    }

    private static Component picture(Hero hero, String look) {
        var image = new Image("pictures/" + hero.picture().value(), hero.alt());
        image.addClassNames("hero-picture", look);
        return image;
    }

    private static String words(Hero hero) {
        return List.of(hero.alt(), hero.caption(), hero.credit()).stream()
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private void body(BodyDiff diff, boolean whole) {
        var label = new Span(Words.of("review.field.body"));
        label.addClassName("lbl");
        var sheet = new Div(label);
        sheet.addClassName("body");
        var unchanged = new ArrayList<Component>();
        var at = 0;
        for (var block : diff.blocks()) {
            var line = DiffLines.of(block, at);
            at += DiffLines.length(block);
            if (block.status() == Status.KEPT && !whole) {
                unchanged.add(line);
            } else {
                fold(sheet, unchanged);
                sheet.add(line);
            }
        }
        fold(sheet, unchanged);
        rows.put("body", sheet);
        add(sheet);
    }

    /** Long stretches without a change are folded behind a button. */
    private static void fold(Div sheet, List<Component> unchanged) {
        var lines = unchanged.toArray(Component[]::new);
        if (lines.length < FOLD_FROM) {
            sheet.add(lines);
        } else {
            var folded = new Div(lines);
            folded.setVisible(false);
            var show = new Button(Words.of("review.unchanged", lines.length));
            show.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            show.addClassName("same");
            show.addClickListener(click -> {
                folded.setVisible(true);
                show.setVisible(false);
            });
            sheet.add(show, folded);
        }
        unchanged.clear();
    }
}
