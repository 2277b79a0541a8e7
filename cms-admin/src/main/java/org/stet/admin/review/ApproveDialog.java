package org.stet.admin.review;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.function.Consumer;
import org.stet.admin.component.NewsroomTime;
import org.stet.admin.component.Words;
import org.stet.core.shared.NewsroomException;

/** Lets a revision stand and proposes when readers should see it. The time is the newsroom's; scheduling it is an editor's. */
class ApproveDialog extends Dialog {

    private final NewsroomTime time;
    private final Consumer<Instant> approve;
    private final DateTimePicker when = new DateTimePicker(Words.of("approve.when"));

    ApproveDialog(NewsroomTime time, int revision, Consumer<Instant> approve) {
        this.time = time;
        this.approve = approve;
        addClassName("ask");
        setWidth("30rem");
        setHeaderTitle(Words.of("approve.for"));
        when.setLocale(Locale.UK);
        when.setStep(Duration.ofMinutes(15));
        when.setDateAriaLabel(Words.of("publish.when.date"));
        when.setTimeAriaLabel(Words.of("publish.when.time"));
        when.setHelperText(Words.of("publish.zone", time.zoneId()));
        when.setValue(time.now()
                .plus(Duration.ofHours(1))
                .truncatedTo(ChronoUnit.HOURS)
                .atZone(time.zone())
                .toLocalDateTime());
        add(new Paragraph(Words.of("approve.consequence", revision)), when);
        var go = new Button(Words.of("review.approve"), click -> confirm());
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        go.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        getFooter().add(new Button(Words.of("ask.cancel"), click -> close()), go);
    }

    private void confirm() {
        if (when.isEmpty()) {
            refuse(Words.of("publish.when.missing"));
            return;
        }
        var wanted = when.getValue().atZone(time.zone()).toInstant();
        if (!wanted.isAfter(time.now())) {
            refuse(Words.of("approve.past"));
            return;
        }
        try {
            approve.accept(wanted);
            close();
        } catch (NewsroomException refused) {
            refuse(refused.sentence());
        }
    }

    private void refuse(String sentence) {
        when.setErrorMessage(sentence);
        when.setInvalid(true);
    }
}
