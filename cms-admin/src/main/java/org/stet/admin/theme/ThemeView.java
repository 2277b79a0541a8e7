package org.stet.admin.theme;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.stet.admin.component.RecordForm;
import org.stet.admin.component.RecordView;
import org.stet.admin.component.Words;
import org.stet.core.settings.CurrentSettings;
import org.stet.core.theme.CurrentTheme;
import org.stet.core.theme.Theme;
import org.stet.core.theme.ThemeEditing;

/** The look of the site, and beside it the site's own front page in what is entered. */
@Route("theme")
@RolesAllowed("ADMIN")
class ThemeView extends RecordView<ThemeForm> {

    private final CurrentTheme current;
    private final ThemeEditing editing;
    private final ThemeFields fields = new ThemeFields(this::follow);
    private final TrialFrame frame;
    private Theme open;

    ThemeView(CurrentTheme current, ThemeEditing editing, CurrentSettings settings) {
        super(Words.of("theme.title"));
        this.current = current;
        this.editing = editing;
        this.open = current.get();
        this.frame = new TrialFrame(editing, path -> settings.get().absolute(path));
        var plain = new Button(Words.of("theme.plain"), click -> fields.propose(Theme.PLAIN));
        plain.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        setVerbs(plain, save);
        form.add(fields);
        form.addClassNames("settings-form", "theme-form");
        var columns = new Div(form, frame);
        columns.addClassName("theme-columns");
        add(columns);
        show();
    }

    @Override
    protected RecordForm<ThemeForm> fields() {
        return fields;
    }

    @Override
    protected void read() {
        open = current.get();
        fields.read(open);
        frame.show(ThemeForm.of(open).basedOn(0));
    }

    /** What cannot be read is said at its field; the last look that could be stays in the frame. */
    private void follow() {
        fields.sound().ifPresent(entered -> frame.show(entered.basedOn(0)));
    }

    @Override
    protected void change(ThemeForm entered) {
        editing.change(entered.basedOn(open.version()));
    }
}
