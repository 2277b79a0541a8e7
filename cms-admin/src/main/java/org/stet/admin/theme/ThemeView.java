package org.stet.admin.theme;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
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
import org.stet.core.settings.CurrentSettings;
import org.stet.core.shared.NewsroomException;
import org.stet.core.theme.CurrentTheme;
import org.stet.core.theme.Theme;
import org.stet.core.theme.ThemeEditing;

/** The look of the site, and beside it the site's own front page in what is entered. */
@Route("theme")
@RolesAllowed("ADMIN")
class ThemeView extends ViewFrame implements BeforeLeaveObserver {

    private final CurrentTheme current;
    private final ThemeEditing editing;
    private final ThemeFields fields = new ThemeFields(this::follow);
    private final TrialFrame frame;
    private final ProblemNote problem = new ProblemNote();
    private Theme open;

    ThemeView(CurrentTheme current, ThemeEditing editing, CurrentSettings settings) {
        super(Words.of("theme.title"));
        this.current = current;
        this.editing = editing;
        this.open = current.get();
        this.frame = new TrialFrame(editing, path -> settings.get().absolute(path));
        var plain = new Button(Words.of("theme.plain"), click -> fields.propose(Theme.PLAIN));
        plain.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var save = new Button(Words.of("settings.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.KEY_S, KeyModifier.CONTROL).setBrowserDefaultAllowed(false);
        setVerbs(plain, save);
        var form = new Section(problem, fields);
        form.addClassNames("settings-form", "theme-form");
        form.getElement().setAttribute("aria-label", Words.of("theme.title"));
        var columns = new Div(form, frame);
        columns.addClassName("theme-columns");
        add(columns);
        show();
    }

    private void show() {
        open = current.get();
        fields.read(open);
        problem.clear();
        frame.show(ThemeForm.of(open).basedOn(0));
    }

    /** What cannot be read is said at its field; the last look that could be stays in the frame. */
    private void follow() {
        fields.sound().ifPresent(entered -> frame.show(entered.basedOn(0)));
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
