package org.stet.admin.live;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import org.stet.admin.component.NewsroomTime;
import org.stet.admin.component.WhenField;
import org.stet.admin.component.Words;
import org.stet.core.shared.NewsroomException;

/** Asks from when on readers see what was written. */
class LaterDialog extends Dialog {

    LaterDialog(NewsroomTime time, Consumer<Instant> schedule) {
        super(Words.of("live.later.title"));
        setModality(ModalityMode.STRICT);
        addClassName("ask");
        setWidth("30rem");
        var when = new WhenField(Words.of("live.later.when"), time);
        when.setValue(time.now().plus(Duration.ofMinutes(30)));
        add(when);
        var go = new Button(Words.of("live.later.go"), click -> {
            var instant = when.valueAhead();
            if (instant == null) {
                return;
            }
            try {
                schedule.accept(instant);
                close();
            } catch (NewsroomException refused) {
                when.refuse(refused.sentence());
            }
        });
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        go.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        getFooter().add(new Button(Words.of("ask.cancel"), click -> close()), go);
    }
}
