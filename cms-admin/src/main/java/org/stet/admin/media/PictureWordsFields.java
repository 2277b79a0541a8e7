package org.stet.admin.media;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stet.admin.component.Rule;
import org.stet.admin.component.Words;
import org.stet.core.media.PictureEntry;
import org.stet.core.media.PictureWords;

/** What is said about a picture. */
class PictureWordsFields extends Composite<Div> {

    private static final List<String> LICENCES =
            List.of("Own work", "Agency", "Handout", "CC BY 4.0", "CC BY-SA 4.0", "CC0 1.0", "Public domain");

    private final TextArea alt = new TextArea(Words.of("story.hero.alt"));
    private final Checkbox decorative = new Checkbox(Words.of("media.decorative"));
    private final TextField caption = new TextField(Words.of("story.hero.caption"));
    private final TextField credit = new TextField(Words.of("story.hero.credit"));
    private final ComboBox<String> licence = new ComboBox<>(Words.of("media.licence"));
    private final DatePicker usageUntil = new DatePicker(Words.of("media.usage"));
    private final Binder<PictureWords> binder = new Binder<>(PictureWords.class);

    PictureWordsFields() {
        alt.setHelperText(Words.of("story.hero.alt.hint"));
        alt.setMinRows(2);
        alt.setMaxLength(500);
        caption.setMaxLength(1000);
        credit.setMaxLength(300);
        decorative.setHelperText(Words.of("media.decorative.hint"));
        decorative.addValueChangeListener(change -> alt.setEnabled(!change.getValue()));
        licence.setItems(LICENCES);
        licence.setAllowCustomValue(true);
        licence.addCustomValueSetListener(typed -> licence.setValue(typed.getDetail()));
        usageUntil.setLocale(Locale.UK);
        usageUntil.setClearButtonVisible(true);
        usageUntil.setHelperText(Words.of("media.usage.hint"));
        bind();
        getContent().addClassName("fields");
        var rights = new Div(licence, usageUntil);
        rights.addClassName("pair");
        getContent().add(alt, decorative, caption, credit, rights);
    }

    private void bind() {
        binder.forField(alt)
                .withValidator(Rule.line("The alternative text", 500))
                .bind("alt");
        binder.forField(decorative).bind("decorative");
        binder.forField(caption).withValidator(Rule.line("The caption", 1000)).bind("caption");
        binder.forField(credit).withValidator(Rule.line("The credit", 300)).bind("credit");
        binder.forField(licence)
                .withConverter(PictureWordsFields::orEmpty, PictureWordsFields::orNull)
                .withValidator(Rule.line("The licence", 200))
                .bind("licence");
        binder.forField(usageUntil).bind("usageUntil");
    }

    private static String orEmpty(@Nullable String chosen) {
        return chosen == null ? "" : chosen;
    }

    private static @Nullable String orNull(String licence) {
        return licence.isEmpty() ? null : licence;
    }

    void read(PictureEntry picture, LocalDate today) {
        binder.readRecord(picture.words());
        alt.setEnabled(!picture.decorative());
        var isOver = picture.rights().ended(today);
        usageUntil.setHelperText(Words.of(isOver ? "media.usage.over" : "media.usage.hint"));
        usageUntil.setClassName("over", isOver);
    }

    boolean isChanged() {
        return binder.hasChanges();
    }

    /** What was entered, or nothing where a rule refuses it: then its sentence stands at its field. */
    Optional<PictureWords> write() {
        try {
            return Optional.of(binder.writeRecord());
        } catch (ValidationException refused) {
            return Optional.empty();
        }
    }

    void focus() {
        alt.focus();
    }
}
