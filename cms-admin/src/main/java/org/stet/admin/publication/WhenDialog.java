package org.stet.admin.publication;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Function;
import org.stet.admin.component.NewsroomTime;
import org.stet.admin.component.WhenField;
import org.stet.admin.component.Words;
import org.stet.core.shared.NewsroomException;

/** Asks for one instant, says what it would mean, and keeps what was chosen when it is refused. */
class WhenDialog extends Dialog {

    private final WhenField when;
    private final Paragraph consequence = new Paragraph();
    private final Function<Instant, String> meaning;

    WhenDialog(
            String verb,
            String label,
            NewsroomTime time,
            Instant proposed,
            Function<Instant, String> meaning,
            Consumer<Instant> act) {
        this.meaning = meaning;
        this.when = new WhenField(label, time);
        addClassName("ask");
        setModality(ModalityMode.STRICT);
        setWidth("30rem");
        setHeaderTitle(verb);
        consequence.getElement().setAttribute("role", "status");
        when.onChange(this::explain);
        when.setValue(proposed);
        add(when, consequence);
        var go = new Button(verb, click -> confirm(act));
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        go.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        getFooter().add(new Button(Words.of("ask.cancel"), click -> close()), go);
        explain();
    }

    /** A second way out, such as having no end at all. */
    WhenDialog or(String verb, Runnable act) {
        getFooter().addComponentAsFirst(new Button(verb, click -> {
            try {
                act.run();
                close();
            } catch (NewsroomException refused) {
                when.refuse(refused.sentence());
            }
        }));
        return this;
    }

    private void explain() {
        var instant = when.value();
        consequence.setText(instant == null ? "" : meaning.apply(instant));
    }

    private void confirm(Consumer<Instant> act) {
        var instant = when.valueAhead();
        if (instant == null) {
            return;
        }
        try {
            act.accept(instant);
            close();
        } catch (NewsroomException refused) {
            when.refuse(refused.sentence());
        }
    }
}
