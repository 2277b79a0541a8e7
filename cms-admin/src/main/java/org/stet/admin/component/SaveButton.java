package org.stet.admin.component;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** The primary verb of a form, which Ctrl S presses too. */
public class SaveButton extends Button {

    public SaveButton(String words, Runnable save) {
        super(words, click -> save.run());
        addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        addClickShortcut(Key.KEY_S, KeyModifier.CONTROL).setBrowserDefaultAllowed(false);
    }
}
