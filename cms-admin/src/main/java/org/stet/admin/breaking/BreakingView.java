package org.stet.admin.breaking;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.stet.admin.component.Ask;
import org.stet.admin.component.EmptyState;
import org.stet.admin.component.LookAgain;
import org.stet.admin.component.NewsroomClock;
import org.stet.admin.component.NewsroomTime;
import org.stet.admin.component.Notice;
import org.stet.admin.component.ViewFrame;
import org.stet.admin.component.Words;
import org.stet.core.account.Actor;
import org.stet.core.account.CurrentActor;
import org.stet.core.account.Role;
import org.stet.core.breaking.BreakingDesk;
import org.stet.core.breaking.BreakingEditing;
import org.stet.core.breaking.BreakingForm;
import org.stet.core.breaking.BreakingRow;
import org.stet.core.publication.StoryDesk;
import org.stet.core.shared.NewsroomException;

/** Breaking news: what readers see now, what waits for a second person, and the form that asks for more. */
@Route("breaking")
@RolesAllowed({"EDITOR", "ADMIN"})
class BreakingView extends ViewFrame {

    private final BreakingDesk desk;
    private final BreakingEditing editing;
    private final NewsroomClock clock;
    private final Actor person;
    private final BreakingFields fields;
    private final Div place = new Div();
    private List<BreakingRow> drawn = List.of();

    BreakingView(
            BreakingDesk desk,
            BreakingEditing editing,
            StoryDesk stories,
            CurrentActor currentActor,
            NewsroomClock clock) {
        super(Words.of("breaking.title"));
        this.desk = desk;
        this.editing = editing;
        this.clock = clock;
        this.person = currentActor.require();
        this.fields = new BreakingFields(stories);
        var column = new Div();
        column.addClassName("breaking-column");
        if (person.hasAny(Role.EDITOR)) {
            column.add(composer());
        }
        var heading = new H2(Words.of("breaking.now"));
        heading.setId("breaking-now");
        var now = new Section(heading, place);
        now.getElement().setAttribute("aria-labelledby", "breaking-now");
        column.add(now);
        if (person.hasAny(Role.ADMIN)) {
            column.add(rule());
        }
        var body = new Div(column);
        body.addClassName("view");
        add(body);
        draw(desk.current(clock.read().now()));
        LookAgain.with(this, this::refresh);
    }

    private Component composer() {
        var post = new Button(Words.of(desk.takesTwoPeople() ? "breaking.ask" : "breaking.announce"), click -> ask());
        post.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var space = new Span();
        space.addClassName("grow");
        var foot = new Div(space, post);
        foot.addClassName("row");
        var card = new Div(fields, foot);
        card.addClassNames("composer", "card", "col");
        card.getElement().setAttribute("role", "group");
        card.getElement().setAttribute("aria-label", Words.of("breaking.new"));
        return card;
    }

    private Component rule() {
        var two = new Checkbox(Words.of("breaking.two-people"), desk.takesTwoPeople());
        two.addValueChangeListener(change -> {
            if (change.getValue()) {
                editing.requireTwoPeople();
            } else {
                editing.requireOnePerson();
            }
            Notice.show(Words.of(change.getValue() ? "breaking.two-people.on" : "breaking.two-people.off"));
        });
        return two;
    }

    private void ask() {
        fields.write().ifPresent(form -> {
            var two = desk.takesTwoPeople();
            Ask.first(
                    Words.of("breaking.ask.title"),
                    Words.of(two ? "breaking.ask.two" : "breaking.ask.one", form.text(), form.minutes()),
                    Words.of(two ? "breaking.ask" : "breaking.announce"),
                    () -> announce(form, two ? "breaking.asked" : "breaking.announced"));
        });
    }

    private void announce(BreakingForm form, String done) {
        attempt(
                () -> {
                    editing.announce(form);
                    fields.clear();
                },
                Words.of(done));
    }

    /** What was entered stays until it was taken. */
    private void attempt(Runnable verb, String done) {
        try {
            verb.run();
            Notice.show(done);
        } catch (NewsroomException refused) {
            Notice.problem(refused.sentence());
        }
        refresh();
    }

    private void refresh() {
        var fresh = desk.current(clock.read().now());
        if (!fresh.equals(drawn)) {
            draw(fresh);
        }
    }

    private void draw(List<BreakingRow> rows) {
        drawn = rows;
        place.removeAll();
        if (rows.isEmpty()) {
            place.add(new EmptyState(Words.of("breaking.empty"), Words.of("breaking.empty.reason")));
            return;
        }
        var time = clock.read();
        var list = new OrderedList();
        rows.forEach(row -> list.add(item(row, time)));
        place.add(list);
    }

    private ListItem item(BreakingRow row, NewsroomTime time) {
        var text = new Div(new Span(row.text()));
        text.addClassName("h");
        var window = row.window();
        var fact = new Span(
                window == null
                        ? Words.of("breaking.waits", time.brief(row.askedAt()))
                        : Words.of("breaking.until", time.brief(window.until())));
        fact.addClassNames("fact", window == null ? "none" : "live");
        var facts = new Div(fact, new Span(Words.of("breaking.by", row.askedByName(), row.minutes())));
        facts.addClassName("m");
        var words = new Div(text, facts);
        words.addClassName("grow");
        var item = new ListItem(words);
        item.addClassNames("item", "breaking-item");
        if (person.hasAny(Role.EDITOR)) {
            item.add(verbs(row));
        }
        return item;
    }

    private Div verbs(BreakingRow row) {
        var verbs = new Div();
        verbs.addClassName("act");
        if (row.isWaiting() && !row.askedBy().equals(person.id())) {
            var confirm = new Button(
                    Words.of("breaking.confirm"),
                    click -> Ask.first(
                            Words.of("breaking.ask.title"),
                            Words.of("breaking.confirm.consequence", row.text(), row.minutes()),
                            Words.of("breaking.confirm"),
                            () -> attempt(() -> editing.confirm(row.id()), Words.of("breaking.confirmed"))));
            confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            verbs.add(confirm);
        }
        verbs.add(new Button(
                Words.of(row.isWaiting() ? "breaking.withdraw" : "breaking.end"),
                click -> attempt(() -> editing.end(row.id()), Words.of("breaking.ended", row.text()))));
        return verbs;
    }
}
