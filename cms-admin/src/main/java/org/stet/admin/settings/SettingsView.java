package org.stet.admin.settings;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.stet.admin.component.Ask;
import org.stet.admin.component.RecordForm;
import org.stet.admin.component.RecordView;
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
class SettingsView extends RecordView<SettingsForm> {

    private final CurrentSettings current;
    private final SettingsEditing editing;
    private final SettingsFields fields;
    private final SitePreview preview = new SitePreview();
    private SiteSettings open;

    SettingsView(CurrentSettings current, SettingsEditing editing, PictureEditing pictures, PictureLibrary library) {
        super(Words.of("settings.title"));
        this.current = current;
        this.editing = editing;
        this.open = current.stored();
        this.fields =
                new SettingsFields(new PictureField(pictures, library), current.configuredUrl(), this::showPreview);
        form.add(fields);
        form.addClassName("settings-form");
        var columns = new Div(form, preview);
        columns.addClassName("settings");
        add(columns);
        show();
    }

    @Override
    protected RecordForm<SettingsForm> fields() {
        return fields;
    }

    @Override
    protected void read() {
        open = current.stored();
        fields.read(open);
        showPreview();
    }

    private void showPreview() {
        preview.show(fields.siteName(), fields.siteTagline(), fields.siteAccent(), fields.siteLogo());
    }

    @Override
    protected void save(SettingsForm entered) {
        if (entered.fourEyes() == open.fourEyes()) {
            super.save(entered);
        } else {
            var rule = entered.fourEyes() ? "settings.four-eyes.on" : "settings.four-eyes.off";
            Ask.first(
                    Words.of(rule),
                    Words.of(rule + ".consequence"),
                    Words.of(rule + ".verb"),
                    () -> super.save(entered));
        }
    }

    @Override
    protected void change(SettingsForm entered) {
        editing.change(entered.basedOn(open.version()));
    }

    @Override
    protected void refuse(NewsroomException refused) {
        if (refused instanceof InvalidInput) {
            fields.refuseLogo(refused.sentence());
        } else {
            super.refuse(refused);
        }
    }
}
