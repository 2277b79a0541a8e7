package org.stet.admin.feed;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.stet.admin.component.LeaveGuard;
import org.stet.admin.component.Notice;
import org.stet.admin.component.ProblemNote;
import org.stet.admin.component.ViewFrame;
import org.stet.admin.component.Words;
import org.stet.core.feed.HubOutbox;
import org.stet.core.settings.CurrentOpenness;
import org.stet.core.settings.Openness;
import org.stet.core.settings.OpennessEditing;
import org.stet.core.shared.NewsroomException;

/** What the site tells besides its stories, to readers and to machines. */
@Route("openness")
@RolesAllowed("ADMIN")
class OpennessView extends ViewFrame implements BeforeLeaveObserver {

    private final CurrentOpenness current;
    private final OpennessEditing editing;
    private final HubOutbox outbox;
    private final OpennessFields fields = new OpennessFields();
    private final ProblemNote problem = new ProblemNote();
    private final Paragraph waiting = new Paragraph();
    private Openness open;

    OpennessView(CurrentOpenness current, OpennessEditing editing, HubOutbox outbox) {
        super(Words.of("openness.title"));
        this.current = current;
        this.editing = editing;
        this.outbox = outbox;
        this.open = current.get();
        var save = new Button(Words.of("settings.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.KEY_S, KeyModifier.CONTROL).setBrowserDefaultAllowed(false);
        setVerbs(save);
        waiting.addClassNames("s", "dim");
        var form = new Section(problem, fields, waiting);
        form.addClassName("openness-form");
        form.getElement().setAttribute("aria-label", Words.of("openness.title"));
        add(form);
        show();
    }

    private void show() {
        open = current.get();
        fields.read(open);
        problem.clear();
        var left = outbox.waiting();
        waiting.setVisible(left.feeds() > 0);
        waiting.setText(Words.of("openness.waiting", left.feeds(), left.problem()));
    }

    private void save() {
        fields.write().ifPresent(entered -> {
            try {
                editing.change(entered.basedOn(open.version()));
                show();
                Notice.show(Words.of("settings.saved"));
            } catch (NewsroomException refused) {
                problem.say(refused, this::show);
            }
        });
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (fields.isChanged()) {
            LeaveGuard.ask(event, fields::focus);
        }
    }
}
