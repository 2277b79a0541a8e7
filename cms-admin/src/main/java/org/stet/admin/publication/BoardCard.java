package org.stet.admin.publication;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.stet.admin.component.Icon;
import org.stet.admin.component.NewsroomTime;
import org.stet.admin.component.Places;
import org.stet.admin.component.ReaderFact;
import org.stet.admin.component.Words;
import org.stet.core.publication.StoryRow;

/** A story on the board: its headline, what readers see of it, how long it has waited and who has it. */
class BoardCard extends ListItem {

    private final StoryRow row;
    private final Anchor link;
    private final Span hint = new Span(Words.of("board.lift.hint"));

    BoardCard(StoryRow row, NewsroomTime time, Runnable verbs) {
        this.row = row;
        addClassNames("card", "bc");
        link = Places.link(Places.story(row.id()), headline(row));
        link.addClassName("h");
        var wait = new Span(
                row.claimedByName() == null
                        ? time.distance(row.since())
                        : Words.of("desk.has-it", row.claimedByName()));
        wait.addClassName("wait-words");
        var more = new Button(new Icon("more"), click -> verbs.run());
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        more.setAriaLabel(Words.of("board.verbs", headline(row)));
        var facts = new Div(new ReaderFact(row.readers(), time), wait, more);
        facts.addClassNames("facts", "xs", "dim");
        hint.addClassNames("xs", "lift-hint");
        hint.setVisible(false);
        add(link, facts, hint);
        DragSource.create(this).setDragData(this);
    }

    static String headline(StoryRow row) {
        return row.headline().isEmpty() ? Words.of("desk.untitled") : row.headline();
    }

    StoryRow row() {
        return row;
    }

    Anchor handle() {
        return link;
    }

    void lifted(boolean lifted) {
        setClassName("lift", lifted);
        hint.setVisible(lifted);
        LiftKeys.show(link, lifted);
    }
}
