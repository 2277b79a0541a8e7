package org.stet.admin.frontpage;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.stet.admin.component.Words;

/** "Show it as at": any instant in newsroom time, or now. */
class AsAt extends Div {

    private final Span label = new Span();
    private final DateTimePicker picker = new DateTimePicker();

    AsAt(Consumer<@Nullable LocalDateTime> go) {
        addClassNames("row", "look");
        picker.setLocale(Locale.UK);
        picker.setStep(Duration.ofMinutes(15));
        picker.setAriaLabel(Words.of("front.as-at"));
        picker.setDateAriaLabel(Words.of("front.as-at.date"));
        picker.setTimeAriaLabel(Words.of("front.as-at.time"));
        picker.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go.accept(change.getValue());
            }
        });
        label.addClassNames("dim", "s", "nw", "hide-s");
        var now = new Button(Words.of("front.now"), click -> go.accept(null));
        now.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(label, picker, now);
    }

    void show(@Nullable LocalDateTime at, String zone) {
        label.setText(Words.of("front.as-at.zone", zone));
        picker.setValue(at);
    }
}
