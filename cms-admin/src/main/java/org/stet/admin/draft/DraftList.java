package org.stet.admin.draft;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.stet.admin.component.NewsroomTime;
import org.stet.admin.component.Words;
import org.stet.core.draft.DraftEntry;

/** The drafts beside a story, each with what may be done with it. */
public class DraftList extends Section {

    /** What a person does with a draft. */
    public record Deeds(Consumer<DraftEntry> compare, Consumer<DraftEntry> rename, Consumer<DraftEntry> discard) {}

    private final Deeds deeds;
    private @Nullable List<Line> shown;

    private record Line(DraftEntry draft, boolean mayEnd) {}

    public DraftList(Deeds deeds) {
        this.deeds = deeds;
        addClassName("drafts");
        setVisible(false);
    }

    /** {@code mayEnd} says whose drafts this person may rename and discard. */
    public void show(List<DraftEntry> drafts, NewsroomTime time, Predicate<DraftEntry> mayEnd) {
        var lines = drafts.stream()
                .map(draft -> new Line(draft, mayEnd.test(draft)))
                .toList();
        if (lines.equals(shown)) {
            return;
        }
        shown = lines;
        removeAll();
        setVisible(!lines.isEmpty());
        var heading = new H2(Words.of("drafts.heading", lines.size()));
        var intro = new Paragraph(Words.of("drafts.intro"));
        intro.addClassNames("s", "dim");
        add(heading, intro);
        lines.forEach(line -> add(line(line.draft(), time, line.mayEnd())));
    }

    private Component line(DraftEntry draft, NewsroomTime time, boolean mayEnd) {
        var who = new Paragraph(Words.of(
                "drafts.line", draft.writerName(), time.brief(draft.typedAt()), draft.words(), draft.baseVersion()));
        who.addClassNames("s", "dim");
        var verbs = new Div(button("drafts.compare", draft, deeds.compare()));
        verbs.addClassNames("row", "wrap");
        if (mayEnd) {
            verbs.add(button("drafts.rename", draft, deeds.rename()), button("drafts.discard", draft, deeds.discard()));
        }
        var line = new Div(new H3(draft.name()), who, verbs);
        line.addClassName("parallel");
        return line;
    }

    private static Button button(String key, DraftEntry draft, Consumer<DraftEntry> deed) {
        var button = new Button(Words.of(key), click -> deed.accept(draft));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(Words.of(key + ".label", draft.name()));
        return button;
    }
}
