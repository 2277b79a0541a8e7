package org.stet.admin.live;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.stet.admin.component.Words;
import org.stet.core.live.LiveForm;
import org.stet.core.shared.NewsroomException;

/** Corrects one entry. A refusal is said inside, and what was typed stays. */
class EntryDialog extends Dialog {

    EntryDialog(EntryFields fields, String consequence, Consumer<LiveForm> correct) {
        super(Words.of("live.correct.title"));
        setModality(ModalityMode.STRICT);
        setWidth("36rem");
        add(fields, new Paragraph(consequence));
        var save = new Button(
                Words.of("live.correct.save"),
                click -> fields.write().ifPresent(form -> {
                    try {
                        correct.accept(form);
                        close();
                    } catch (NewsroomException refused) {
                        fields.refuse(refused.sentence());
                    }
                }));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        getFooter().add(new Button(Words.of("ask.cancel"), click -> close()), save);
        fields.focus();
    }
}
