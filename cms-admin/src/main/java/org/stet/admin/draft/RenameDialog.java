package org.stet.admin.draft;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.stet.admin.component.Words;
import org.stet.core.shared.NewsroomException;

/** Gives a draft another name. */
class RenameDialog extends Dialog {

    RenameDialog(String name, Consumer<String> rename) {
        super(Words.of("drafts.rename"));
        setModality(ModalityMode.STRICT);
        setWidth("26rem");
        var field = new TextField(Words.of("drafts.name"));
        field.setValue(name);
        field.setMaxLength(80);
        field.setWidthFull();
        field.setAutoselect(true);
        var save = new Button(Words.of("drafts.rename"), click -> {
            try {
                rename.accept(field.getValue());
                close();
            } catch (NewsroomException refused) {
                field.setErrorMessage(refused.sentence());
                field.setInvalid(true);
                field.focus();
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER).listenOn(this);
        add(field);
        getFooter().add(new Button(Words.of("ask.cancel"), click -> close()), save);
        addOpenedChangeListener(opened -> {
            if (opened.isOpened()) {
                field.focus();
            }
        });
    }
}
