package org.stet.admin.article;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.stet.admin.component.Ask;
import org.stet.admin.component.EmptyState;
import org.stet.admin.component.NewsroomTime;
import org.stet.admin.component.Words;
import org.stet.core.publication.RevisionEntry;

/** Every frozen revision: who took it, when, why, and when readers saw it. */
class StoryHistory extends Div {

    /** What the list was drawn for: an autosave must not take a tick away. */
    private record Offer(List<RevisionEntry> revisions, LocalDate today, boolean mayRestore) {}

    private final TreeSet<Integer> ticked = new TreeSet<>();
    private final Button go = new Button();
    private @Nullable Registration listening;
    private @Nullable Offer shown;

    StoryHistory() {
        addClassName("pane");
    }

    /** Offers to restore each revision, where that is allowed, and to compare any two that are ticked. */
    void show(
            List<RevisionEntry> revisions,
            NewsroomTime time,
            boolean mayRestore,
            Consumer<RevisionEntry> restore,
            BiConsumer<Integer, Integer> compare) {
        var offer = new Offer(revisions, time.day(time.now()), mayRestore);
        if (offer.equals(shown)) {
            return;
        }
        shown = offer;
        removeAll();
        ticked.clear();
        if (revisions.isEmpty()) {
            add(new EmptyState(Words.of("history.empty"), Words.of("history.empty.reason")));
            return;
        }
        if (revisions.size() > 1) {
            add(comparing(compare));
        }
        for (var revision : revisions) {
            add(line(revision, time, mayRestore, restore, revisions.size() > 1));
        }
    }

    private Component comparing(BiConsumer<Integer, Integer> compare) {
        go.setText(Words.of("history.compare"));
        go.setEnabled(false);
        if (listening != null) {
            listening.remove();
        }
        listening = go.addClickListener(click -> compare.accept(ticked.first(), ticked.last()));
        var hint = new Span(Words.of("history.compare.hint"));
        hint.addClassNames("dim", "s");
        var row = new Div(hint, go);
        row.addClassNames("row", "compare");
        return row;
    }

    private Component tick(RevisionEntry revision) {
        var box = new Checkbox(Words.of("history.tick", revision.number()));
        box.addClassName("s");
        box.addValueChangeListener(change -> {
            if (change.getValue()) {
                ticked.add(revision.number());
            } else {
                ticked.remove(revision.number());
            }
            go.setEnabled(ticked.size() == 2);
        });
        return box;
    }

    private Component line(
            RevisionEntry revision,
            NewsroomTime time,
            boolean mayRestore,
            Consumer<RevisionEntry> restore,
            boolean mayCompare) {
        var line = new Div();
        line.addClassName("hist");
        var heading = new Div(Words.of("history.revision", revision.number(), time.brief(revision.at())));
        heading.addClassName("b");
        var why = new Div(Words.of("history." + revision.cause(), revision.by(), revision.words()));
        why.addClassName("dim");
        line.add(heading, why);
        var letStand = revision.letStand();
        if (letStand != null) {
            var ender = letStand.endedBy();
            var approval = new Div(
                    ender == null
                            ? Words.of("history.let-stand", letStand.by(), time.brief(letStand.at()))
                            : Words.of("history.let-stand.ended", letStand.by(), ender, time.brief(letStand.at())));
            approval.addClassName("dim");
            line.add(approval);
        }
        var shown = revision.shown();
        if (shown != null) {
            line.setClassName("live", shown.contains(time.now()));
            var seen = new Div(
                    shown.hasEnd()
                            ? Words.of("history.shown", time.brief(shown.from()), time.brief(shown.until()))
                            : Words.of("history.shown-since", time.brief(shown.from())));
            seen.addClassName("dim");
            line.add(seen);
        }
        if (mayRestore) {
            var button = new Button(Words.of("history.restore"), click -> ask(revision, restore));
            button.addThemeVariants(ButtonVariant.LUMO_SMALL);
            button.setAriaLabel(Words.of("history.restore.label", revision.number()));
            line.add(button);
        }
        if (mayCompare) {
            line.add(tick(revision));
        }
        return line;
    }

    private static void ask(RevisionEntry revision, Consumer<RevisionEntry> restore) {
        Ask.first(
                Words.of("history.restore"),
                Words.of("history.restore.consequence", revision.number()),
                Words.of("history.restore"),
                () -> restore.accept(revision));
    }
}
