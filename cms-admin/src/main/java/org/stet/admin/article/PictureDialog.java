package org.stet.admin.article;

import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import org.stet.admin.component.Words;
import org.stet.admin.media.PictureField;
import org.stet.core.media.PictureEditing;
import org.stet.core.media.PictureEntry;
import org.stet.core.media.PictureLibrary;
import org.stet.core.shared.NewsroomException;
import org.stet.core.shared.NotFound;

/** Chooses a picture for the text: uploaded here or from the library, with what it shows, what is said about it and who made it. */
public class PictureDialog extends Dialog {

    private final PictureEditing editing;
    private final PictureLibrary library;
    private final PictureField picture;
    private final TextField alt = new TextField(Words.of("story.hero.alt"));
    private final TextField caption = new TextField(Words.of("story.hero.caption"));
    private final TextField credit = new TextField(Words.of("story.hero.credit"));

    private boolean decorative;

    public PictureDialog(PictureEditing editing, PictureLibrary library, Consumer<PictureEntry> chosen) {
        super(Words.of("picture.insert"));
        setModality(ModalityMode.STRICT);
        this.editing = editing;
        this.library = library;
        this.picture = new PictureField(editing, library);
        setWidth("32rem");
        picture.setLabel(Words.of("picture.file"));
        picture.onChosen(this::offerWords);
        alt.setHelperText(Words.of("story.hero.alt.hint"));
        for (var field : List.of(alt, caption, credit)) {
            field.setWidthFull();
        }
        add(picture, alt, caption, credit);
        var insert = new Button(Words.of("picture.insert"), click -> insert(chosen));
        insert.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Words.of("ask.cancel"), click -> close()), insert);
    }

    /** What the library knows of the picture stands in the fields, unless something was typed there. */
    private void offerWords(PictureEntry entry) {
        decorative = entry.decorative();
        offer(alt, entry.alt());
        offer(caption, entry.caption());
        offer(credit, entry.credit());
    }

    static void offer(TextField field, String words) {
        if (field.isEmpty()) {
            field.setValue(words);
        }
    }

    private void insert(Consumer<PictureEntry> chosen) {
        var id = picture.getValue();
        if (id == null) {
            picture.setErrorMessage(Words.of("picture.missing"));
            picture.setInvalid(true);
            return;
        }
        try {
            editing.describe(
                    id,
                    library.find(id)
                            .orElseThrow(() -> NotFound.of("picture " + id))
                            .words()
                            .saying(
                                    alt.getValue(),
                                    decorative && alt.isEmpty(),
                                    caption.getValue(),
                                    credit.getValue()));
            library.find(id).ifPresent(chosen);
            close();
        } catch (NewsroomException refused) {
            alt.setErrorMessage(refused.sentence());
            alt.setInvalid(true);
        }
    }
}
