package org.stet.admin.frontpage;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stet.admin.component.EmptyState;
import org.stet.admin.component.NewsroomTime;
import org.stet.admin.component.SearchField;
import org.stet.admin.component.Words;
import org.stet.core.article.ArticleId;
import org.stet.core.frontpage.Candidate;
import org.stet.core.frontpage.Place;

/** The stories that can be placed, the latest first, each with a grip and two plain buttons. */
class CandidateList extends Section {

    /** What can be done with a story. */
    interface Verbs {

        void lead(Lifted story);

        void feature(Lifted story);
    }

    private final SearchField search = new SearchField(Words.of("front.search"), Words.of("front.search.hint"));
    private final UnorderedList rows = new UnorderedList();
    private final Div place = new Div();

    CandidateList(Runnable searched) {
        addClassName("fl");
        var heading = new H2(Words.of("front.candidates"));
        heading.setId("front-candidates");
        getElement().setAttribute("aria-labelledby", "front-candidates");
        search.setWidthFull();
        search.setMaxLength(100);
        search.addValueChangeListener(change -> searched.run());
        var note = new Paragraph(Words.of("front.never-early"));
        note.addClassNames("xs", "dim");
        add(heading, search, place, note);
    }

    String text() {
        return search.getValue();
    }

    /** Lists stories; without {@code lift} they can only be looked at. */
    void show(
            List<Candidate> stories,
            Map<ArticleId, Place> placed,
            PlaceWords names,
            NewsroomTime time,
            @Nullable Lift lift,
            Verbs verbs) {
        rows.removeAll();
        for (var story : stories) {
            rows.add(row(story, placed.get(story.article()), names, time, lift, verbs));
        }
        place.removeAll();
        place.add(stories.isEmpty() ? nothing() : rows);
    }

    private Component nothing() {
        return text().isBlank()
                ? new EmptyState(Words.of("front.none"), Words.of("front.none.reason"))
                : new EmptyState(Words.of("front.none.found"), Words.of("front.none.found.reason"));
    }

    private static ListItem row(
            Candidate story,
            @Nullable Place stands,
            PlaceWords names,
            NewsroomTime time,
            @Nullable Lift lift,
            Verbs verbs) {
        var lifted = new Lifted(story.article(), story.headline(), stands);
        var headline = new Div(story.headline());
        headline.addClassName("h");
        var words = new Div(headline, facts(story, stands, names, time));
        words.addClassName("grow");
        var row = new ListItem(words);
        row.addClassName("item");
        if (lift != null) {
            words.add(buttons(lifted, verbs));
            row.addComponentAsFirst(new Grip(lifted, lift));
            DragSource.create(row).setDragData(lifted);
        }
        return row;
    }

    private static Component facts(Candidate story, @Nullable Place stands, PlaceWords names, NewsroomTime time) {
        var isSoon = story.window().isAheadOf(time.now());
        var when = time.brief(story.window().from());
        var fact = new Span(new Span(Words.of(isSoon ? "front.from-at" : "front.live-since", when)));
        fact.addClassNames("fact", isSoon ? "soon" : "live");
        var facts = new Div(fact);
        facts.addClassName("m");
        if (story.category() != null) {
            facts.add(new Span(story.category()));
        }
        if (stands != null) {
            var mark = new Span(names.of(stands));
            mark.addClassName("mark-place");
            facts.add(mark);
        }
        return facts;
    }

    private static Component buttons(Lifted story, Verbs verbs) {
        var buttons = new Div(
                button("front.pin-lead", story, () -> verbs.lead(story)),
                button("front.feature", story, () -> verbs.feature(story)));
        buttons.addClassName("pins");
        return buttons;
    }

    private static Button button(String key, Lifted story, Runnable verb) {
        var button = new Button(Words.of(key), click -> verb.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(Words.of(key) + ": " + story.headline());
        return button;
    }
}
