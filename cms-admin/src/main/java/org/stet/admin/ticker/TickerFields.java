package org.stet.admin.ticker;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stet.admin.component.NewsroomTime;
import org.stet.admin.component.Rule;
import org.stet.admin.component.Words;
import org.stet.core.publication.StoryDesk;
import org.stet.core.shared.InvalidInput;
import org.stet.core.shared.Window;
import org.stet.core.ticker.TickerEntry;
import org.stet.core.ticker.TickerForm;

/** The fields of a line, in newsroom time. An empty beginning means now; the end is always said, in four hours at first. */
class TickerFields extends Composite<Div> {

    static final int BREAKING = 2;
    private static final int LONGEST = 200;
    private static final Duration STEP = Duration.ofMinutes(15);
    private static final Duration LASTS = Duration.ofHours(4);
    private static final Duration BREAKING_LASTS = Duration.ofHours(1);

    private final TextField text = new TextField(Words.of("ticker.text"));
    private final DestinationField link;
    private final Select<Integer> priority = new Select<>();
    private final DateTimePicker from = picker("ticker.from");
    private final DateTimePicker until = picker("ticker.until");
    private final Binder<TypedLine> binder = new Binder<>(TypedLine.class);
    private boolean isEndChosen;

    TickerFields(StoryDesk stories) {
        link = new DestinationField(stories);
        text.addClassName("serif-input");
        text.setMaxLength(LONGEST);
        text.setRequiredIndicatorVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> count());
        priority.setLabel(Words.of("ticker.priority"));
        priority.setItems(0, 1, BREAKING);
        priority.setItemLabelGenerator(TickerFields::words);
        from.setHelperText(Words.of("ticker.from.hint"));
        until.setHelperText(Words.of("ticker.until.hint"));
        until.addValueChangeListener(change -> isEndChosen = isEndChosen || change.isFromClient());
        bind();
        var second = new Div(link, priority, from, until);
        second.addClassName("ticker-fields");
        getContent().addClassName("col");
        getContent().add(text, second);
        count();
    }

    private static DateTimePicker picker(String key) {
        var picker = new DateTimePicker(Words.of(key));
        picker.setLocale(Locale.UK);
        picker.setStep(STEP);
        picker.setDateAriaLabel(Words.of(key + ".date"));
        picker.setTimeAriaLabel(Words.of(key + ".time"));
        picker.setI18n(new DateTimePicker.DateTimePickerI18n()
                .setBadInputErrorMessage(Words.of("ticker.time.bad"))
                .setIncompleteInputErrorMessage(Words.of("ticker.time.half")));
        return picker;
    }

    static String words(Integer priority) {
        return Words.of("ticker.priority." + priority);
    }

    private void bind() {
        binder.forField(text)
                .withValidator(Rule.requiredLine("The text", LONGEST))
                .bind("text");
        binder.forField(link)
                .withValidator(Rule.of(value -> {
                    if (value != null) {
                        value.address();
                    }
                }))
                .bind("link");
        binder.forField(priority).bind("priority");
        binder.forField(from).bind("from");
        binder.forField(until)
                .withValidator(value -> value != null, Words.of("ticker.until.missing"))
                .bind("until");
    }

    private void count() {
        text.setHelperText(Words.of("ticker.text.count", text.getValue().length(), LONGEST));
    }

    /** An empty composer. */
    void clear(NewsroomTime time) {
        binder.readRecord(new TypedLine("", null, 0, null, null));
        isEndChosen = false;
        advance(time);
    }

    /** Time goes on: an end that nobody chose stays four hours ahead, one hour for breaking news. */
    void advance(NewsroomTime time) {
        if (!isEndChosen) {
            var lasts = Integer.valueOf(BREAKING).equals(priority.getValue()) ? BREAKING_LASTS : LASTS;
            var begins = from.getValue() == null ? local(time.now(), time.zone()) : from.getValue();
            until.setValue(onTheQuarter(begins.plus(lasts)));
        }
    }

    private static LocalDateTime onTheQuarter(LocalDateTime time) {
        var whole = time.withMinute(0).withSecond(0).withNano(0);
        var quarters = (time.getMinute() + STEP.toMinutes() - 1) / STEP.toMinutes();
        return whole.plus(STEP.multipliedBy(quarters));
    }

    void read(TickerEntry item, ZoneId zone) {
        var window = item.window();
        binder.readRecord(new TypedLine(
                item.text(),
                Destination.of(item),
                item.priority(),
                local(window.from(), zone),
                local(window.until(), zone)));
        isEndChosen = true;
    }

    private static LocalDateTime local(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toLocalDateTime();
    }

    /** The line as the core takes it, or nothing where a rule refuses it: its sentence then stands at its field. */
    Optional<TickerForm> write(NewsroomTime time) {
        try {
            return Optional.of(form(binder.writeRecord(), time));
        } catch (ValidationException refused) {
            refused.getFieldValidationErrors().stream()
                    .map(error -> error.getField())
                    .findFirst()
                    .ifPresent(field -> ((Focusable<?>) field).focus());
        } catch (InvalidInput refused) {
            refuseEnd(refused.sentence());
        }
        return Optional.empty();
    }

    private static TickerForm form(TypedLine typed, NewsroomTime time) {
        var link = typed.link();
        var begins = instant(typed.from(), time, time.now());
        return new TickerForm(
                typed.text(),
                link == null ? null : link.story(),
                link == null ? null : link.address(),
                typed.priority(),
                new Window(begins, instant(typed.until(), time, begins)));
    }

    private static Instant instant(@Nullable LocalDateTime local, NewsroomTime time, Instant otherwise) {
        return local == null ? otherwise : local.atZone(time.zone()).toInstant();
    }

    /** Every other rule stands at its field already: what is left to refuse is the end. */
    private void refuseEnd(String sentence) {
        until.setErrorMessage(sentence);
        until.setInvalid(true);
        until.focus();
    }

    /** Tells how the line would look, whenever that changes. */
    void onChange(Runnable changed) {
        text.addValueChangeListener(change -> changed.run());
        priority.addValueChangeListener(change -> changed.run());
        from.addValueChangeListener(change -> changed.run());
    }

    String text() {
        return text.getValue().strip();
    }

    int priority() {
        return priority.getValue();
    }

    boolean isForNow(NewsroomTime time) {
        return from.getValue() == null || !from.getValue().isAfter(local(time.now(), time.zone()));
    }

    void focus() {
        text.focus();
    }
}
