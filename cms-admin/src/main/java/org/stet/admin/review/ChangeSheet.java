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
import org.stet.admin.component.BackgroundWords;
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
    private final Map<String, Tally> places = new LinkedHashMap<>();

    private static final Map<String, Field> FIELDS = Map.of(
            "headline", Field.HEADLINE,
            "standfirst", Field.STANDFIRST,
            "authors", Field.AUTHORS,
            "category", Field.CATEGORY,
            "tags", Field.TAGS,
            "hero", Field.HERO,
            "body", Field.BODY);

    /** One of the two texts, with the names of its category and tags, and the words for the embargo on it. */
    record Side(Content content, String category, String tags, String embargo) {

        Side(Content content, String category, String tags) {
            this(content, category, tags, "");
        }
    }

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
        var was = base.content().background();
        var is = after.content().background();
        text("ai", "s", BackgroundWords.ai(was.ai()), BackgroundWords.ai(is.ai()));
        text("sources", "s", BackgroundWords.sources(was), BackgroundWords.sources(is));
        text("evergreen", "s", BackgroundWords.evergreen(was), BackgroundWords.evergreen(is));
        text("embargo", "s", base.embargo(), after.embargo());
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

    /** How much changed at each place that has something to show, in the order of the sheet. */
    Map<String, Tally> places() {
        return places;
    }

    /** How much changed in all. */
    Tally tally() {
        return places.values().stream().reduce(Tally.NONE, Tally::plus);
    }

    private void place(String key, Div row, Tally tally) {
        row.getElement().setAttribute("data-place", key);
        rows.put(key, row);
        places.put(key, tally);
    }

    private void teasers(Teasers before, Teasers after) {
        text("search-title", "s", before.searchTitle(), after.searchTitle());
        text("search-description", "s", before.searchDescription(), after.searchDescription());
        text("social-title", "s", before.socialTitle(), after.socialTitle());
        text("social-description", "s", before.socialDescription(), after.socialDescription());
        text("social-picture", "s", picture(before), picture(after));
    }

    private static String picture(Teasers teasers) {
        var picture = teasers.socialPicture();
        return picture == null ? "" : picture.value();
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
        if (!before.isEmpty() || !after.isEmpty()) {
            place(key, block, Tally.of(diff.runs()));
            add(block);
        }
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
        var tally = Tally.NONE;
        if (after != null) {
            block.add(picture(after, same ? "same" : "is"));
            var earlier = before == null ? after : before;
            tally = tally.plus(words(block, "ALT", earlier.alt(), after.alt()))
                    .plus(words(block, "CAPTION", earlier.caption(), after.caption()))
                    .plus(words(block, "CREDIT", earlier.credit(), after.credit()));
        }
        var changes = Objects.equals(before, after) ? 0 : 1;
        place("hero", block, new Tally(changes, tally.added(), tally.removed()));
        add(block);
    }

    /** One of the things said about the picture, under its name. */
    private static Tally words(Div block, String name, String before, String after) {
        var runs = TextDiff.between(before, after).runs();
        if (!before.isEmpty() || !after.isEmpty()) {
            var label = new Span(Words.of("review.attribute." + name) + ": ");
            label.addClassName("fl");
            var line = new Div(label);
            line.addClassNames("s", "dim");
            DiffRuns.append(line, runs);
            block.add(line);
        }
        return Tally.of(runs);
    }

    private static Component picture(Hero hero, String look) {
        var image = new Image("pictures/" + hero.picture().value(), hero.alt());
        image.addClassNames("hero-picture", look);
        return image;
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
        place("body", sheet, Tally.of(diff));
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
