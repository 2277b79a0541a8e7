package org.stet.admin.publication;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Function;
import org.stet.admin.component.Icon;
import org.stet.admin.component.Places;
import org.stet.admin.component.Words;
import org.stet.core.article.ArticleId;
import org.stet.core.article.Gap;
import org.stet.core.article.Hint;
import org.stet.core.publication.Readiness;

/** What stands between a text and its readers: first what must be there, then what needs a reason. Each line leads to its place. */
public class ReadyLines extends UnorderedList {

    /** The parameter of a story's address that names the place to go to. */
    public static final String PLACE = "place";

    private final Function<Gap, Component> gap;
    private final Function<Hint, Component> hint;

    private ReadyLines(Function<Gap, Component> gap, Function<Hint, Component> hint) {
        this.gap = gap;
        this.hint = hint;
    }

    /** Lines that lead to their places on the story's own page. */
    public static ReadyLines leadingTo(ArticleId story) {
        return new ReadyLines(
                gap -> Places.link(place(story, gap.name()), Words.of("gap." + gap)),
                hint -> Places.link(place(story, hint.name()), Words.of("hint." + hint)));
    }

    /** Lines that do something at their place. */
    public static ReadyLines pressing(Function<Gap, Runnable> gap, Function<Hint, Runnable> hint) {
        return new ReadyLines(
                each -> jump(Words.of("gap." + each), gap.apply(each)),
                each -> jump(Words.of("hint." + each), hint.apply(each)));
    }

    private static String place(ArticleId story, String name) {
        return Places.story(story) + "?" + PLACE + "=" + name;
    }

    private static Button jump(String words, Runnable go) {
        var jump = new Button(words, click -> go.run());
        jump.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        return jump;
    }

    public ReadyLines show(Readiness readiness, String nothing) {
        removeAll();
        readiness.gaps().forEach(each -> add(line("wrong", "must", gap.apply(each))));
        if (readiness.gaps().isEmpty() && !nothing.isEmpty()) {
            add(line("ok", "ok", new Span(nothing)));
        }
        readiness.hints().forEach(each -> add(line("alert", "should", hint.apply(each))));
        return this;
    }

    private static ListItem line(String icon, String look, Component words) {
        var mark = new Icon(icon);
        mark.addClassName(look);
        return new ListItem(mark, words);
    }
}
