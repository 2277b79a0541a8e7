package org.stet.admin.notification;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.stet.admin.component.EmptyState;
import org.stet.admin.component.Icon;
import org.stet.admin.component.NewsroomClock;
import org.stet.admin.component.NewsroomTime;
import org.stet.admin.component.Notice;
import org.stet.admin.component.ViewFrame;
import org.stet.admin.component.Words;
import org.stet.core.notification.MailDesk;
import org.stet.core.notification.MailState;
import org.stet.core.notification.MailState.Troubled;

/** How mail is doing, and which letters could not be delivered. */
@Route("mail")
@RolesAllowed("ADMIN")
class MailView extends ViewFrame implements BeforeEnterObserver {

    private final MailDesk desk;
    private final NewsroomClock clock;
    private final Div page = new Div();
    private final Button test = new Button(Words.of("mail.test"), click -> sendTest());

    MailView(MailDesk desk, NewsroomClock clock) {
        super(Words.of("mail.title"));
        this.desk = desk;
        this.clock = clock;
        test.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        page.addClassName("mail-page");
        setVerbs(new Button(Words.of("mail.look"), click -> show()), test);
        add(page);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        var state = desk.state();
        var time = clock.read();
        test.setEnabled(state.isOn());
        page.removeAll();
        page.add(verdict(state), facts(state, time));
        if (state.isOn() || !state.troubled().isEmpty()) {
            page.add(letters(state, time));
        }
    }

    private static Component verdict(MailState state) {
        var words = new Div(
                new Paragraph(Words.of(state.isOn() ? "mail.on" : "mail.off")),
                new Paragraph(Words.of(state.isOn() ? "mail.on.reason" : "mail.off.reason")));
        var note = new Div(new Icon(state.isOn() ? "ok" : "alert"), words);
        note.addClassNames("note", state.isOn() ? "ok" : "warn");
        note.getElement().setAttribute("role", "status");
        return note;
    }

    private static Component facts(MailState state, NewsroomTime time) {
        var oldest = state.oldest();
        var last = state.lastSent();
        var facts = new DescriptionList();
        facts.addClassName("mail-facts");
        facts.add(
                new Term(Words.of("mail.waiting")),
                new Description(
                        oldest == null
                                ? Words.of("mail.waiting.none")
                                : Words.of("mail.waiting.some", state.waiting(), time.distance(oldest))),
                new Term(Words.of("mail.last")),
                new Description(last == null ? Words.of("mail.last.none") : time.full(last)));
        return facts;
    }

    private Component letters(MailState state, NewsroomTime time) {
        var section = new Section(new H2(Words.of("mail.troubled")));
        if (state.troubled().isEmpty()) {
            section.add(new EmptyState(Words.of("mail.troubled.none"), Words.of("mail.troubled.none.reason")));
            return section;
        }
        var lines = new UnorderedList();
        state.troubled().forEach(letter -> lines.add(line(letter, time)));
        section.add(lines);
        return section;
    }

    private ListItem line(Troubled letter, NewsroomTime time) {
        var what = letter.headline().isEmpty() ? Words.of("mail.kind." + letter.kind()) : letter.headline();
        var to = new Span(Words.of("mail.to", letter.name(), what));
        to.addClassName("b");
        var problem = new Span(letter.problem());
        problem.addClassNames("s", "mail-problem");
        var next = letter.nextTry();
        var when = new Span(
                next == null
                        ? Words.of("mail.given-up", letter.attempts(), time.full(letter.written()))
                        : Words.of("mail.next-try", letter.attempts(), time.brief(next)));
        when.addClassNames("xs", "dim");
        var words = new Div(to, problem, when);
        words.addClassName("grow");
        var again = new Button(Words.of("mail.again"), click -> sendAgain(letter));
        again.setAriaLabel(Words.of("mail.again.label", letter.name()));
        var line = new ListItem(words, again);
        line.addClassNames("item", "mail-line");
        return line;
    }

    private void sendAgain(Troubled letter) {
        desk.sendAgain(letter.id());
        Notice.show(Words.of("mail.again.done"));
        show();
    }

    private void sendTest() {
        desk.sendTest();
        Notice.show(Words.of("mail.test.done"));
        show();
    }
}
