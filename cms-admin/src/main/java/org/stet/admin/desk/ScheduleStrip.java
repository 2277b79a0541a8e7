package org.stet.admin.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.popover.Popover;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stet.admin.component.NewsroomTime;
import org.stet.admin.component.Places;
import org.stet.admin.component.Words;
import org.stet.core.account.Actor;
import org.stet.core.account.Role;
import org.stet.core.publication.LateOpening;
import org.stet.core.publication.PlanEntry;
import org.stet.core.publication.StoryRow;

/** Proves that scheduling works: the last look, what opens next, and what was noticed late. Its parts stay while it tells. */
class ScheduleStrip extends Div {

    private static final Duration SLOW = Duration.ofSeconds(30);
    private static final Duration STOPPED = Duration.ofMinutes(2);

    private final Span pulse = new Span();
    private final Span verdict = new Span();
    private final Span looked = new Span();
    private final Span next = new Span();
    private final Span ends = new Span();
    private final Button late = new Button();
    private final UnorderedList lateOnes = new UnorderedList();
    private final Anchor preview = Places.link("front-page", "");
    private final boolean mayLookAhead;

    ScheduleStrip(Actor actor) {
        mayLookAhead = actor.hasAny(Role.EDITOR);
        addClassName("strip");
        verdict.addClassName("b");
        verdict.getElement().setAttribute("role", "status");
        looked.addClassName("dim");
        next.addClassName("next");
        ends.addClassName("next");
        late.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        late.addClassName("late");
        lateOnes.addClassName("late-ones");
        var popover = new Popover(lateOnes);
        popover.setTarget(late);
        popover.setModal(false);
        popover.setAriaLabel(Words.of("desk.strip.late.title"));
        preview.addClassNames("link", "ahead");
        add(new Div(pulse, verdict), looked, next, ends, late, popover, preview);
    }

    /** {@code last} is when this console looked last; {@code scheduled} the next stories, the soonest first; {@code end} the next to end. */
    void show(
            NewsroomTime time,
            @Nullable Instant last,
            List<StoryRow> scheduled,
            @Nullable PlanEntry end,
            List<LateOpening> lately) {
        var age = last == null ? STOPPED : Duration.between(last, time.now());
        var look = age.compareTo(STOPPED) >= 0 ? "bad" : age.compareTo(SLOW) > 0 ? "slow" : "good";
        pulse.setClassName("pulse " + look);
        verdict.setText(Words.of(last == null ? "desk.strip.not-yet" : "desk.strip." + look));
        looked.setText(last == null ? "" : Words.of("desk.strip.looked", Math.max(0, age.toSeconds())));
        next.setText(nextWords(scheduled, time));
        ends.setVisible(end != null);
        ends.setText(
                end == null
                        ? ""
                        : Words.of("desk.strip.ends", end.headline(), time.brief(end.at()), time.distance(end.at())));
        preview(scheduled, time);
        late.setText(Words.of("desk.strip.late", lately.size()));
        late.setEnabled(!lately.isEmpty());
        late.setClassName("warn", !lately.isEmpty());
        lateOnes.removeAll();
        lately.forEach(each -> lateOnes.add(line(each, time)));
    }

    private static String nextWords(List<StoryRow> scheduled, NewsroomTime time) {
        var from = opening(scheduled);
        if (from == null) {
            return Words.of("desk.strip.nothing");
        }
        var together = scheduled.stream()
                .filter(row -> from.equals(opening(List.of(row))))
                .count();
        var what = together == 1 ? scheduled.getFirst().headline() : Words.of("desk.strip.stories", together);
        return Words.of("desk.strip.next", what, time.brief(from), time.distance(from));
    }

    private static @Nullable Instant opening(List<StoryRow> scheduled) {
        var first = scheduled.isEmpty() ? null : scheduled.getFirst().readers().next();
        return first == null ? null : first.window().from();
    }

    /** The front page is asked by whole minutes: the one in which the next story is there. */
    private void preview(List<StoryRow> scheduled, NewsroomTime time) {
        var from = opening(scheduled);
        preview.setVisible(from != null && mayLookAhead);
        if (from != null) {
            var whole = from.truncatedTo(ChronoUnit.MINUTES);
            var shown = whole.equals(from) ? from : whole.plus(1, ChronoUnit.MINUTES);
            preview.setText(Words.of("desk.strip.ahead", time.brief(shown)));
            preview.setHref("front-page?at=" + shown.atZone(time.zone()).toLocalDateTime());
        }
    }

    private static ListItem line(LateOpening opening, NewsroomTime time) {
        var headline = Places.link(Places.story(opening.article()), opening.headline());
        var when = new Span(Words.of(
                "desk.strip.late." + opening.what(), time.full(opening.planned()), time.brief(opening.noticed())));
        when.addClassNames("dim", "s");
        return new ListItem(headline, when);
    }
}
