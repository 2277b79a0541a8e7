package org.stet.admin.article;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import org.stet.admin.component.EmptyState;
import org.stet.admin.component.NewsroomTime;
import org.stet.admin.component.Words;
import org.stet.core.publication.RevisionEntry;

/** Every frozen revision: who took it, when, why, and when readers saw it. */
class StoryHistory extends Div {

    StoryHistory() {
        addClassName("pane");
    }

    void show(List<RevisionEntry> revisions, NewsroomTime time, boolean mayRestore, Consumer<RevisionEntry> restore) {
        removeAll();
        if (revisions.isEmpty()) {
            add(new EmptyState(Words.of("history.empty"), Words.of("history.empty.reason")));
        }
        revisions.forEach(revision -> add(line(revision, time, mayRestore, restore)));
    }

    private static Component line(
            RevisionEntry revision, NewsroomTime time, boolean mayRestore, Consumer<RevisionEntry> restore) {
        var line = new Div();
        line.addClassName("hist");
        var heading = new Div(Words.of("history.revision", revision.number(), time.brief(revision.at())));
        heading.addClassName("b");
        var why = new Div(Words.of("history." + revision.cause(), revision.by(), revision.words()));
        why.addClassName("dim");
        line.add(heading, why);
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
            var button = new Button(Words.of("history.restore"), click -> restore.accept(revision));
            button.addThemeVariants(ButtonVariant.LUMO_SMALL);
            button.setAriaLabel(Words.of("history.restore.label", revision.number()));
            line.add(button);
        }
        return line;
    }
}
