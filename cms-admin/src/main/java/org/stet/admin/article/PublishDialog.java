package org.stet.admin.article;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stet.admin.component.NewsroomTime;
import org.stet.admin.component.Words;
import org.stet.core.publication.Change;
import org.stet.core.publication.ChangeKind;
import org.stet.core.publication.Story;
import org.stet.core.shared.NewsroomException;

/**
 * Asks once before readers see something: what kind of change it is to a story they know, and for a schedule, when. Says in
 * a sentence what they will see.
 */
class PublishDialog extends Dialog {

    /** What to do when the verb is confirmed; {@code from} is absent for "now". */
    @FunctionalInterface
    interface Confirmed {
        void run(@Nullable Instant from, Change change);
    }

    private final Story story;
    private final NewsroomTime time;
    private final boolean scheduled;
    private final RadioButtonGroup<ChangeKind> kind = new RadioButtonGroup<>(Words.of("publish.kind"));
    private final TextArea note = new TextArea(Words.of("publish.note"));
    private final DateTimePicker when = new DateTimePicker(Words.of("publish.when"));
    private final Paragraph consequence = new Paragraph();

    PublishDialog(Story story, NewsroomTime time, boolean scheduled, Confirmed confirmed) {
        this.story = story;
        this.time = time;
        this.scheduled = scheduled;
        var verb = Words.of(scheduled ? "verb.SCHEDULE" : "verb.PUBLISH");
        setHeaderTitle(verb);
        addClassName("ask");
        setWidth("34rem");
        if (scheduled) {
            add(picker());
        }
        if (isKnown()) {
            add(kinds(), note);
        }
        consequence.getElement().setAttribute("role", "status");
        add(consequence);
        explain();
        var go = new Button(verb, click -> confirm(confirmed));
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Words.of("ask.cancel"), click -> close()), go);
    }

    private boolean isKnown() {
        var readers = story.row().readers();
        return readers.live() != null || readers.endedAt() != null;
    }

    private DateTimePicker picker() {
        var proposed =
                story.copy().approval() == null ? null : story.copy().approval().publishAt();
        var start = proposed != null && proposed.isAfter(time.now())
                ? proposed
                : time.now().plus(Duration.ofHours(1)).truncatedTo(ChronoUnit.HOURS);
        when.setValue(start.atZone(time.zone()).toLocalDateTime());
        when.setStep(Duration.ofMinutes(1));
        when.setHelperText(Words.of("publish.zone", time.zoneId()));
        when.addValueChangeListener(change -> explain());
        return when;
    }

    private RadioButtonGroup<ChangeKind> kinds() {
        kind.setItems(List.of(ChangeKind.TYPO, ChangeKind.UPDATE, ChangeKind.CORRECTION));
        kind.setItemLabelGenerator(item -> Words.of("publish.kind." + item));
        kind.setValue(ChangeKind.UPDATE);
        note.setWidthFull();
        note.setMaxLength(1000);
        note.setHelperText(Words.of("publish.note.hint"));
        kind.addValueChangeListener(change -> {
            note.setVisible(change.getValue() != ChangeKind.TYPO);
            note.setRequiredIndicatorVisible(change.getValue() == ChangeKind.CORRECTION);
        });
        return kind;
    }

    private void explain() {
        var approval = story.copy().approval();
        var revision = approval == null ? 0 : approval.revision();
        var live = story.row().readers().live();
        var from = from();
        if (!scheduled) {
            consequence.setText(
                    live == null
                            ? Words.of("publish.now.first", revision)
                            : Words.of("publish.now.next", live.revision(), revision));
        } else if (from != null) {
            consequence.setText(
                    live == null
                            ? Words.of("publish.later.first", time.full(from), revision)
                            : Words.of("publish.later.next", live.revision(), time.full(from), revision));
        }
    }

    private @Nullable Instant from() {
        return when.isEmpty() ? null : when.getValue().atZone(time.zone()).toInstant();
    }

    private void confirm(Confirmed confirmed) {
        try {
            if (scheduled && when.isEmpty()) {
                when.setErrorMessage(Words.of("publish.when.missing"));
                when.setInvalid(true);
                return;
            }
            confirmed.run(scheduled ? from() : null, change());
            close();
        } catch (NewsroomException refused) {
            sayAtField(refused.sentence());
        }
    }

    private void sayAtField(String sentence) {
        if (noteIsMissing()) {
            note.setErrorMessage(sentence);
            note.setInvalid(true);
            note.focus();
        } else if (scheduled) {
            when.setErrorMessage(sentence);
            when.setInvalid(true);
        } else {
            consequence.setText(sentence);
        }
    }

    private boolean noteIsMissing() {
        return kind.getValue() == ChangeKind.CORRECTION && note.isEmpty();
    }

    private Change change() {
        if (!isKnown()) {
            return Change.FIRST;
        }
        return kind.getValue() == ChangeKind.TYPO ? Change.TYPO : new Change(kind.getValue(), note.getValue());
    }
}
