package org.stet.admin.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.function.Consumer;
import org.stet.core.account.Actor;
import org.stet.core.account.Role;
import org.stet.core.article.WorkflowState;
import org.stet.core.publication.StoryRow;

/** One story in a list of work: both facts, how long it has waited, who has it, and the one next verb. */
public class StoryLine extends ListItem {

    public StoryLine(StoryRow row, NewsroomTime time, Actor actor, Consumer<StoryRow> take) {
        addClassName("item");
        add(words(row, time, actor), wait(row, time, actor), verbs(row, actor, take));
    }

    private static Component words(StoryRow row, NewsroomTime time, Actor actor) {
        var headline = row.headline().isEmpty() ? Words.of("desk.untitled") : row.headline();
        var link = Places.link(place(row, actor), headline);
        link.addClassName("h");
        var facts = new Div(new StatePill(row.state()), new ReaderFact(row.readers(), time), new Span(row.editedBy()));
        facts.addClassName("m");
        facts.add(new Span(Words.of("desk.words", row.words())));
        if (row.openThreads() > 0) {
            facts.add(new ThreadMark(row.openThreads()));
        }
        var words = new Div(link, facts);
        words.addClassName("grow");
        var reason = row.changesReason();
        if (row.state() == WorkflowState.CHANGES_REQUESTED && reason != null) {
            var said = new Paragraph("“" + reason + "” " + row.by());
            said.addClassName("say");
            words.add(said);
        }
        return words;
    }

    private static String place(StoryRow row, Actor actor) {
        return isReview(row, actor) ? Places.review(row.id()) : Places.story(row.id());
    }

    private static boolean isReview(StoryRow row, Actor actor) {
        return row.state() == WorkflowState.IN_REVIEW && actor.hasAny(Role.REVIEWER, Role.EDITOR);
    }

    private static Component wait(StoryRow row, NewsroomTime time, Actor actor) {
        var since = new Span(Words.of("desk.since." + row.state(), row.by()));
        since.addClassName("xs");
        var wait = new Div(new Span(time.distance(row.since())), since);
        wait.addClassName("wait");
        var asked = new AskedMark(row.asked(), time, actor.id());
        if (asked.getComponentCount() > 0) {
            wait.add(asked);
        }
        return wait;
    }

    /** A claim that nobody holds any more says so to the others, so that they know why they may take it. */
    private static Optional<Component> lapsed(StoryRow row, Actor actor) {
        var name = row.claimLapsed();
        if (name == null || row.claimedBy() != null) {
            return Optional.empty();
        }
        var words =
                new Span(Words.of("review.claim.lapsed", name.equals(actor.name()) ? Words.of("review.you") : name));
        words.addClassNames("xs", "dim", "lapsed");
        return Optional.of(words);
    }

    private static Component verbs(StoryRow row, Actor actor, Consumer<StoryRow> take) {
        var verbs = new Div();
        verbs.addClassName("act");
        if (isReview(row, actor)) {
            lapsed(row, actor).ifPresent(verbs::add);
            if (row.claimedBy() == null) {
                verbs.add(new Button(Words.of("desk.take"), click -> take.accept(row)));
            } else {
                var mine = row.claimedBy().equals(actor.id());
                verbs.add(new Span(
                        Words.of(mine ? "desk.you-have-it" : "desk.has-it", String.valueOf(row.claimedByName()))));
            }
            verbs.add(new Button(Words.of("desk.review"), click -> Places.go(Places.review(row.id()))));
        } else {
            verbs.add(new Button(Words.of("desk.open"), click -> Places.go(Places.story(row.id()))));
        }
        return verbs;
    }
}
