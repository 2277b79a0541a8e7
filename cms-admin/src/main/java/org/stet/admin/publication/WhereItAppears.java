package org.stet.admin.publication;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Collectors;
import org.stet.admin.component.Words;
import org.stet.admin.media.PictureAddress;
import org.stet.core.article.Byline;

/** How the story presents itself elsewhere: as a card, in search results and where it is shared, and which lists carry it. */
class WhereItAppears extends Aside {

    private static final int CARD = 120;

    private final ReleaseQuestion question;

    WhereItAppears(ReleaseQuestion question) {
        this.question = question;
        addClassName("where-it-appears");
        getElement().setAttribute("aria-label", Words.of("publish.where"));
        add(new H3(Words.of("publish.where")));
        var figures = new Div(
                figure("publish.where.card", card()),
                figure("publish.where.search", search()),
                figure("publish.where.social", social()));
        figures.addClassName("figures");
        add(figures, lists());
    }

    private static Component figure(String key, Component drawn) {
        var label = new Span(Words.of(key));
        label.addClassNames("xs", "dim");
        return new Div(label, drawn);
    }

    private Component card() {
        var content = question.story().copy().content();
        var authors = content.authors().stream().map(Byline::name).collect(Collectors.joining(", "));
        var card = new Div(
                line("cat", question.category()),
                line("title", content.headline()),
                line("words", cut(content.standfirst())),
                line("by", authors));
        card.addClassName("story-card");
        return card;
    }

    private Component search() {
        var content = question.story().copy().content();
        var hit = new Div(
                line("where", question.site() + " › articles"),
                line("title", orElse(content.teasers().searchTitle(), content.headline())),
                line("words", cut(orElse(content.teasers().searchDescription(), content.standfirst()))));
        hit.addClassName("search-result");
        return hit;
    }

    private Component social() {
        var content = question.story().copy().content();
        var card = new Div();
        var hero = content.hero();
        var own = content.teasers().socialPicture();
        if (own != null) {
            card.add(new Image(PictureAddress.of(own), ""));
        } else if (hero != null) {
            card.add(new Image(PictureAddress.of(hero.picture()), hero.alt()));
        }
        card.add(
                line("where", question.site()),
                line("title", orElse(content.teasers().socialTitle(), content.headline())));
        card.addClassName("social-card");
        return card;
    }

    private Component lists() {
        var list = new UnorderedList(
                new ListItem(Words.of(
                        "publish.where.page",
                        String.valueOf(question.story().copy().slug()))),
                new ListItem(Words.of("publish.where.lists", question.category())));
        list.addClassName("s");
        return list;
    }

    private static Div line(String look, String words) {
        var line = new Div(new Span(words));
        line.addClassName(look);
        return line;
    }

    private static String orElse(String own, String other) {
        return own.isBlank() ? other : own;
    }

    private static String cut(String text) {
        return text.length() <= CARD ? text : text.substring(0, CARD - 1).stripTrailing() + "…";
    }
}
