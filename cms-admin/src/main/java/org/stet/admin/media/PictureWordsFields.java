package org.stet.admin.media;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import java.util.Optional;
import org.stet.admin.component.Rule;
import org.stet.admin.component.Words;
import org.stet.core.media.PictureEntry;
import org.stet.core.media.PictureWords;
import org.stet.core.shared.Text;

/** What is said about a picture. */
class PictureWordsFields extends Composite<Div> {

    private final TextArea alt = new TextArea(Words.of("story.hero.alt"));
    private final Checkbox decorative = new Checkbox(Words.of("media.decorative"));
    private final TextField caption = new TextField(Words.of("story.hero.caption"));
    private final TextField credit = new TextField(Words.of("story.hero.credit"));
    private final Binder<PictureWords> binder = new Binder<>(PictureWords.class);

    PictureWordsFields() {
        alt.setHelperText(Words.of("story.hero.alt.hint"));
        alt.setMinRows(2);
        alt.setMaxLength(500);
        caption.setMaxLength(1000);
        credit.setMaxLength(300);
        decorative.setHelperText(Words.of("media.decorative.hint"));
        decorative.addValueChangeListener(change -> alt.setEnabled(!change.getValue()));
        bind();
        getContent().addClassName("fields");
        getContent().add(alt, decorative, caption, credit);
    }

    private void bind() {
        binder.forField(alt)
                .withValidator(Rule.of(value -> Text.line("The alternative text", value, 500)))
                .bind("alt");
        binder.forField(decorative).bind("decorative");
        binder.forField(caption)
                .withValidator(Rule.of(value -> Text.line("The caption", value, 1000)))
                .bind("caption");
        binder.forField(credit)
                .withValidator(Rule.of(value -> Text.line("The credit", value, 300)))
                .bind("credit");
    }

    void read(PictureEntry picture) {
        binder.readRecord(new PictureWords(picture.alt(), picture.decorative(), picture.caption(), picture.credit()));
        alt.setEnabled(!picture.decorative());
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
