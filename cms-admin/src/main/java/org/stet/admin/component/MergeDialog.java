package org.stet.admin.component;

import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import java.util.function.Function;
import org.stet.core.shared.NewsroomException;

/** Asks what something becomes, and says what readers will see of it before the verb can be pressed. */
public class MergeDialog<T> extends Dialog {

    private final ComboBox<T> into;
    private final Paragraph consequence = new Paragraph();
    private final Button go = new Button();
    private final Function<T, String> words;
    private final Consumer<T> then;

    /**
     * A dialog over a field that offers what can be chosen.
     *
     * @param words what will happen when this one is chosen
     * @param then does it; a refusal stands at the field
     */
    public MergeDialog(String heading, ComboBox<T> into, Function<T, String> words, String verb, Consumer<T> then) {
        super(heading);
        setModality(ModalityMode.STRICT);
        this.into = into;
        this.words = words;
        this.then = then;
        addClassName("ask");
        setWidth("30rem");
        into.setWidthFull();
        into.setRequiredIndicatorVisible(true);
        into.addValueChangeListener(change -> say());
        consequence.getElement().setAttribute("role", "status");
        go.setText(verb);
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        go.addClickListener(click -> merge());
        add(into, consequence);
        getFooter().add(new Button(Words.of("ask.cancel"), click -> close()), go);
        say();
    }

    private void say() {
        into.setInvalid(false);
        var chosen = into.getValue();
        consequence.setText(chosen == null ? "" : words.apply(chosen));
        go.setEnabled(chosen != null);
    }

    private void merge() {
        try {
            then.accept(into.getValue());
            close();
        } catch (NewsroomException refused) {
            into.setErrorMessage(refused.sentence());
            into.setInvalid(true);
            into.focus();
        }
    }

    @Override
    public void open() {
        super.open();
        into.focus();
    }
}
