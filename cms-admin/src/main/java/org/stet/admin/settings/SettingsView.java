package org.stet.admin.settings;

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
import org.stet.admin.component.Ask;
import org.stet.admin.component.LeaveGuard;
import org.stet.admin.component.Notice;
import org.stet.admin.component.ProblemNote;
import org.stet.admin.component.ViewFrame;
import org.stet.admin.component.Words;
import org.stet.admin.media.PictureField;
import org.stet.core.media.PictureEditing;
import org.stet.core.media.PictureLibrary;
import org.stet.core.settings.CurrentSettings;
import org.stet.core.settings.SettingsEditing;
import org.stet.core.settings.SiteSettings;
import org.stet.core.shared.InvalidInput;
import org.stet.core.shared.NewsroomException;

/** The settings, and beside them what readers will see of it. */
@Route("settings")
@RolesAllowed("ADMIN")
class SettingsView extends ViewFrame implements BeforeLeaveObserver {

    private final CurrentSettings current;
    private final SettingsEditing editing;
    private final SettingsFields fields;
    private final SitePreview preview = new SitePreview();
    private final ProblemNote problem = new ProblemNote();
    private SiteSettings open;

    SettingsView(CurrentSettings current, SettingsEditing editing, PictureEditing pictures, PictureLibrary library) {
        super(Words.of("settings.title"));
        this.current = current;
        this.editing = editing;
        this.open = current.stored();
        this.fields =
                new SettingsFields(new PictureField(pictures, library), current.configuredUrl(), this::showPreview);
        var save = new Button(Words.of("settings.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.KEY_S, KeyModifier.CONTROL).setBrowserDefaultAllowed(false);
        setVerbs(save);
        var form = new Section(problem, fields);
        form.addClassName("settings-form");
        form.getElement().setAttribute("aria-label", Words.of("settings.title"));
        var columns = new Div(form, preview);
        columns.addClassName("settings");
        add(columns);
        show();
    }

    private void show() {
        open = current.stored();
        fields.read(open);
        problem.clear();
        showPreview();
    }

    private void showPreview() {
        preview.show(fields.siteName(), fields.siteTagline(), fields.siteAccent(), fields.siteLogo());
    }

    private void save() {
        fields.write().ifPresent(entered -> {
            if (entered.fourEyes() == open.fourEyes()) {
                save(entered);
            } else {
                var rule = entered.fourEyes() ? "settings.four-eyes.on" : "settings.four-eyes.off";
                Ask.first(
                        Words.of(rule), Words.of(rule + ".consequence"), Words.of(rule + ".verb"), () -> save(entered));
            }
        });
    }

    private void save(SettingsForm entered) {
        try {
            editing.change(entered.basedOn(open.version()));
            show();
            Notice.show(Words.of("settings.saved"));
        } catch (InvalidInput refused) {
            fields.refuseLogo(refused.sentence());
        } catch (NewsroomException refused) {
            problem.say(refused, this::show);
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (fields.isChanged()) {
            LeaveGuard.ask(event, fields::focus);
        }
    }
}
