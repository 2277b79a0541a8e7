package org.stet.admin.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Map;
import org.stet.admin.component.AskedMark;
import org.stet.admin.component.Icon;
import org.stet.admin.component.Keys;
import org.stet.admin.component.NewsroomTime;
import org.stet.admin.component.Places;
import org.stet.admin.component.ReaderFact;
import org.stet.admin.component.StatePill;
import org.stet.admin.component.Words;
import org.stet.core.account.AccountId;
import org.stet.core.article.Verb;
import org.stet.core.publication.Story;

/** What stands at the head of a review: both facts, who submitted what, whom it is asked of, who has it, and the verbs. */
class ReviewBar {

    /** What the verbs do. */
    enum Act {
        CLAIM,
        RELEASE,
        REQUEST_CHANGES,
        APPROVE,
        APPROVE_FOR,
        ASK
    }

    private final Map<Act, Runnable> acts;
    private final AccountId reader;

    ReviewBar(Map<Act, Runnable> acts, AccountId reader) {
        this.acts = acts;
        this.reader = reader;
    }

    private Button button(String words, Act act) {
        return new Button(words, click -> acts.getOrDefault(act, () -> {}).run());
    }

    Component[] facts(Story story, NewsroomTime time) {
        var facts = new ArrayList<Component>();
        facts.add(new ReaderFact(story.row().readers(), time));
        facts.add(new StatePill(story.copy().state()));
        var submission = story.copy().submission();
        if (submission != null) {
            facts.add(dim(Words.of(
                    "review.submitted", story.row().by(), time.brief(submission.at()), submission.revision())));
        }
        return facts.toArray(Component[]::new);
    }

    Component[] verbs(Story story, NewsroomTime time) {
        var verbs = new ArrayList<Component>();
        var open = new Button(
                Words.of("review.open-story"),
                click -> Places.go(Places.story(story.copy().id())));
        open.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        open.addClassName("hide-s");
        verbs.add(open);
        verbs.add(holding(story, time));
        if (story.allows(Verb.CLAIM)) {
            verbs.add(Keys.on(button(Words.of("desk.take"), Act.CLAIM), "t"));
        }
        if (story.allows(Verb.RELEASE)) {
            verbs.add(Keys.on(button(Words.of("review.release"), Act.RELEASE), "u"));
        }
        if (story.allows(Verb.REQUEST_CHANGES)) {
            verbs.add(Keys.on(button(Words.of("review.request-changes"), Act.REQUEST_CHANGES), "r"));
        }
        if (story.allows(Verb.APPROVE)) {
            verbs.add(approve());
        }
        return verbs.toArray(Component[]::new);
    }

    /** Who has it, and below that whom it is asked of and when it is due. */
    private Component holding(Story story, NewsroomTime time) {
        var chip = new Div();
        chip.addClassNames("claim", "holding");
        var row = story.row();
        var holder = row.claimedByName();
        var lapsed = row.claimLapsed();
        if (holder != null) {
            chip.add(new Span(
                    reader.equals(row.claimedBy()) ? Words.of("desk.you-have-it") : Words.of("desk.has-it", holder)));
        } else if (lapsed != null) {
            chip.add(new Span(Words.of("review.claim.lapsed", lapsed)));
        }
        var asked = new AskedMark(row.asked(), time, reader);
        if (story.copy().mayAsk()) {
            var change = button(Words.of("review.ask"), Act.ASK);
            change.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
            if (asked.getComponentCount() > 0) {
                change.setText("");
                change.setIcon(asked);
                change.setAriaLabel(asked.getElement().getTextRecursively() + ". " + Words.of("review.ask.change"));
            }
            chip.add(change);
        } else if (asked.getComponentCount() > 0) {
            chip.add(asked);
        }
        return chip;
    }

    private Component approve() {
        var approve = button(Words.of("review.approve"), Act.APPROVE);
        approve.setIcon(new Icon("approved"));
        approve.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        approve.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        var at = button("", Act.APPROVE_FOR);
        at.setIcon(new Icon("chevron"));
        at.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ICON);
        at.setAriaLabel(Words.of("approve.for"));
        at.setTooltipText(Words.of("approve.for"));
        var pair = new Span(Keys.on(approve, "a"), at);
        pair.addClassName("split");
        return pair;
    }

    private static Span dim(String text) {
        var span = new Span(text);
        span.addClassNames("dim", "s");
        return span;
    }
}
