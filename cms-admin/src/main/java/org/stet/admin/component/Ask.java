package org.stet.admin.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import org.stet.core.shared.NewsroomException;

/** Asks once before something that readers notice, with the verb itself on the button and what they will see above it. */
public final class Ask {

    private Ask() {}

    /** A question with one verb. */
    public static void first(String heading, String consequence, String verb, Runnable then) {
        var dialog = dialog(heading, consequence);
        var go = primary(verb);
        go.addClickListener(click -> {
            dialog.close();
            then.run();
        });
        dialog.getFooter().add(cancel(dialog), go);
        dialog.open();
    }

    /** A question that needs a reason. A refusal stands at the field, and what was typed stays. */
    public static void reason(String heading, String consequence, String label, String verb, Consumer<String> then) {
        reason(heading, consequence, label, verb, new Component[0], then);
    }

    /** A question that needs a reason, with what the reason may refer to above the field. */
    public static void reason(
            String heading, String consequence, String label, String verb, Component[] about, Consumer<String> then) {
        var dialog = dialog(heading, consequence);
        dialog.add(about);
        var field = new TextArea(label);
        field.setWidthFull();
        field.setMinRows(3);
        field.setValueChangeMode(ValueChangeMode.EAGER); // Ctrl Enter comes before the field is left
        field.setMaxLength(2000);
        field.setRequiredIndicatorVisible(true);
        var go = primary(verb);
        go.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        go.addClickListener(click -> {
            try {
                then.accept(field.getValue());
                dialog.close();
            } catch (NewsroomException refused) {
                field.setErrorMessage(refused.sentence());
                field.setInvalid(true);
                field.focus();
            }
        });
        dialog.add(field);
        dialog.getFooter().add(cancel(dialog), go);
        dialog.open();
        field.focus();
    }

    private static Dialog dialog(String heading, String consequence) {
        var dialog = new Dialog(heading);
        dialog.setModality(ModalityMode.STRICT); // else the view's own Ctrl Enter would answer too
        dialog.addClassName("ask");
        dialog.setWidth("30rem");
        if (!consequence.isEmpty()) {
            dialog.add(new Paragraph(consequence));
        }
        return dialog;
    }

    private static Button cancel(Dialog dialog) {
        return new Button(Words.of("ask.cancel"), click -> dialog.close());
    }

    private static Button primary(String verb) {
        var button = new Button(verb);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }
}
