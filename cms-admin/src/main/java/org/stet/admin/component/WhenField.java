package org.stet.admin.component;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Asks for an instant in newsroom time. It always says the zone, shows the person's own clock where that is another, refuses
 * a time that the clocks leap over, and asks which one is meant where they show it twice.
 */
public class WhenField extends Composite<Div> {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("HH:mm zzz (OOOO)", Locale.UK);

    private final NewsroomTime time;
    private final @Nullable ZoneId own;
    private final DateTimePicker picker = new DateTimePicker();
    private final RadioButtonGroup<Instant> which = new RadioButtonGroup<>(Words.of("when.twice"));
    private final Clocks clocks = new Clocks();
    private final Paragraph distance = new Paragraph();

    public WhenField(String label, NewsroomTime time) {
        this.time = time;
        this.own = BrowserZone.current().orElse(null);
        picker.setLabel(label);
        picker.setLocale(Locale.UK);
        picker.setStep(Duration.ofMinutes(1));
        picker.setDateAriaLabel(Words.of("when.date", label));
        picker.setTimeAriaLabel(Words.of("when.time", label));
        which.setItemLabelGenerator(this::withOffset);
        which.setVisible(false);
        which.addClassName("which");
        distance.addClassNames("xs", "dim");
        getContent().addClassName("when-field");
        getContent().add(picker, which, clocks, distance);
        picker.addValueChangeListener(change -> changed());
        which.addValueChangeListener(change -> show());
        changed();
    }

    private String withOffset(Instant instant) {
        return OFFSET.format(instant.atZone(time.zone()));
    }

    /** What the clocks show decides what is asked: nothing more, or which of the two instants is meant. */
    private void changed() {
        var wall = wall();
        picker.setInvalid(false);
        var isTwice = wall != null && wall.isTwice();
        which.setVisible(isTwice);
        which.setItems(isTwice && wall != null ? wall.instants() : List.of());
        if (isTwice && wall != null) {
            which.setValue(wall.first());
        }
        if (wall != null && wall.isMissing()) {
            refuse(gap(wall));
        }
        show();
    }

    private @Nullable WallTime wall() {
        return picker.isEmpty() ? null : new WallTime(picker.getValue(), time.zone());
    }

    private String gap(WallTime wall) {
        var next = wall.first().atZone(wall.zone());
        return Words.of("when.gap", SHOWN.format(wall.shown()), time.full(next.toInstant()));
    }

    private void show() {
        var instant = value();
        clocks.show(instant, time.zone(), own);
        distance.setVisible(instant != null);
        if (instant != null) {
            var key = instant.isAfter(time.now()) ? "when.ahead" : "when.past";
            distance.setText(Words.of(key, time.distance(instant)));
        }
    }

    /** The instant; absent while there is none, or one that the clocks leap over. */
    public @Nullable Instant value() {
        var wall = wall();
        if (wall == null || wall.isMissing()) {
            return null;
        }
        return wall.isTwice() && which.getValue() != null ? which.getValue() : wall.first();
    }

    public void setValue(Instant instant) {
        picker.setValue(instant.atZone(time.zone()).toLocalDateTime());
        if (which.isVisible()) {
            which.setValue(instant);
        }
    }

    public boolean isEmpty() {
        return picker.isEmpty();
    }

    /** The instant, if it is one that is still to come; else the reason stands at the field, and the focus with it. */
    public @Nullable Instant valueAhead() {
        var wall = wall();
        var instant = value();
        if (wall == null) {
            refuse(Words.of("when.missing"));
        } else if (instant == null) {
            refuse(gap(wall));
        } else if (!instant.isAfter(time.now())) {
            refuse(Words.of("when.over"));
            return null;
        }
        return instant;
    }

    /** Says at the field why the instant cannot be. What was chosen stays. */
    public void refuse(String sentence) {
        picker.setErrorMessage(time.said(sentence));
        picker.setInvalid(true);
        picker.focus();
    }

    /** Runs whenever another instant is chosen. */
    public void onChange(Runnable changed) {
        picker.addValueChangeListener(change -> changed.run());
        which.addValueChangeListener(change -> changed.run());
    }

    public void focus() {
        picker.focus();
    }
}
