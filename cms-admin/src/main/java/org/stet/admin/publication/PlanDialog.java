package org.stet.admin.publication;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.stet.admin.component.NewsroomTime;
import org.stet.admin.component.Words;
import org.stet.core.article.Verb;
import org.stet.core.publication.ReaderView.Shown;
import org.stet.core.publication.Story;

/** The times of one story: its versions on a line, its end and its embargo, each with the verbs that are allowed now. */
class PlanDialog extends Dialog {

    private final Story story;
    private final List<Shown> line;
    private final NewsroomTime time;
    private final PlanningRoom room;
    private final Runnable done;

    PlanDialog(Story story, List<Shown> line, NewsroomTime time, PlanningRoom room, Runnable done) {
        super(Words.of("plan.title"));
        setModality(ModalityMode.STRICT);
        this.story = story;
        this.line = line;
        this.time = time;
        this.room = room;
        this.done = done;
        addClassNames("ask", "plan");
        setWidth("36rem");
        add(versions(), end(), embargo());
        getFooter().add(new Button(Words.of("publish.close"), click -> close()));
    }

    private Section versions() {
        if (line.isEmpty()) {
            return section("plan.line", new Paragraph(Words.of("plan.line.empty")));
        }
        var list = new OrderedList();
        list.addClassName("plan-line");
        for (var shown : line) {
            list.add(version(shown));
        }
        return section("plan.line", list);
    }

    private ListItem version(Shown shown) {
        var item = PlanLine.version(shown, time);
        if (shown.window().isAheadOf(time.now()) && story.allows(Verb.RESCHEDULE)) {
            item.add(verb("verb.RESCHEDULE", () -> room.askReschedule(story, shown, done)));
            item.add(verb("verb.CANCEL", () -> room.askCancel(story, shown, done)));
        }
        return item;
    }

    private Section end() {
        if (line.isEmpty()) {
            return section("plan.end", new Paragraph(Words.of("plan.end.nothing")));
        }
        var window = line.getLast().window();
        var end = window.hasEnd() ? window.until() : null;
        var words =
                new Paragraph(end == null ? Words.of("publish.end.none") : Words.of("plan.end.set", time.full(end)));
        var row = new Div(words);
        if (story.allows(Verb.EXPIRE)) {
            row.add(verb(end == null ? "publish.end.set" : "plan.end.change", () -> room.askEnd(story, end, done)));
            if (end != null) {
                row.add(verb("publish.end.drop", () -> room.end(story.copy().id(), end, null, done)));
            }
        }
        return section("plan.end", row);
    }

    private Section embargo() {
        var embargo = story.copy().embargo();
        var words = new Paragraph(
                embargo == null
                        ? Words.of("plan.embargo.none")
                        : Words.of("plan.embargo.stands", time.full(embargo.until()), room.embargoBy(story)));
        var row = new Div(words);
        if (story.allows(Verb.EMBARGO)) {
            row.add(verb(
                    embargo == null ? "plan.embargo.set" : "plan.embargo.move", () -> room.askEmbargo(story, done)));
        }
        if (story.allows(Verb.LIFT_EMBARGO)) {
            row.add(verb("plan.lift", () -> room.askLift(story, done)));
        }
        var section = section("plan.embargo", row);
        if (embargo != null && embargo.until().isAfter(time.now()) && isUnknown()) {
            row.add(new Button(Words.of("plan.embargo.test"), click -> {
                click.getSource().setEnabled(false);
                section.add(room.embargoTest(story));
            }));
        }
        return section;
    }

    /** Whether readers have nothing of it now; what is live already gives the address away. */
    private boolean isUnknown() {
        return line.stream().allMatch(shown -> shown.window().isAheadOf(time.now()));
    }

    private static Section section(String key, Component content) {
        return new Section(new H3(Words.of(key)), content);
    }

    /** Each verb asks in a dialog of its own; this one makes room for it. */
    private Button verb(String key, Runnable ask) {
        return new Button(Words.of(key), click -> {
            close();
            ask.run();
        });
    }
}
