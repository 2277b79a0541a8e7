package org.stet.admin.frontpage;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.binder.ValueContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.stet.admin.component.EmptyState;
import org.stet.admin.component.Icon;
import org.stet.admin.component.NewsroomTime;
import org.stet.admin.component.ReaderFact;
import org.stet.admin.component.Words;
import org.stet.core.frontpage.Place;
import org.stet.core.frontpage.PlacementEntry;
import org.stet.core.publication.StoryRow;
import org.stet.core.publication.Teaser;
import org.stet.core.shared.NewsroomException;
import org.stet.core.shared.Window;

/** The chosen place: which story stands there, from when until when, what comes then, and what stood there today. */
class SlotPanel extends Composite<Section> {

    /** What can be done with the chosen place. */
    interface Verbs {

        /** Throws a refusal whose sentence then stands at the field. */
        void change(Planned old, Planned fresh);

        void unpin(Place place);

        void pin(Place place, Teaser story);

        /** Moves the placed story by one place; up is negative. */
        void move(Place place, int steps);

        void close(Place place);
    }

    /** What the panel says about a place. */
    record Content(
            Place place,
            PlaceWords names,
            List<Place> order,
            @Nullable Planned planned,
            @Nullable Teaser shown,
            @Nullable StoryRow row,
            List<Planned> later,
            List<PlacementEntry> day,
            boolean isPast) {}

    private final Verbs verbs;
    private final H2 heading = new H2();
    private final Div story = new Div();
    private final DateTimePicker from = picker("front.from");
    private final DateTimePicker until = picker("front.until");
    private final Paragraph zone = new Paragraph();
    private final Span then = new Span();
    private final DayList day = new DayList();
    private final Div window = new Div(from, until, zone);
    private final Div details = new Div();
    private final Button up = move("front.up", "up", -1);
    private final Button down = move("front.down", "chevron", 1);
    private final Div moves = new Div(up, down);
    private final Button unpin = new Button(Words.of("front.unpin"), click -> unpin());
    private final Button pin = new Button(Words.of("front.pin"), click -> pin());
    private final EmptyState nothing = new EmptyState(Words.of("front.choose"), Words.of("front.choose.reason"));
    private @Nullable Content content;
    private @Nullable NewsroomTime time;

    SlotPanel(Verbs verbs) {
        this.verbs = verbs;
        heading.setId("front-place");
        heading.getElement().setAttribute("tabindex", "-1");
        var close = new Button(new Icon("close"), click -> close());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        close.setAriaLabel(Words.of("front.close"));
        close.addClassName("close");
        var head = new Div(heading, close);
        head.addClassName("row");
        moves.addClassNames("row", "wrap");
        zone.addClassNames("xs", "dim");
        window.addClassName("col");
        unpin.addThemeVariants(ButtonVariant.LUMO_ERROR);
        from.addValueChangeListener(change -> take(change.isFromClient(), from, this::beginningAt));
        until.addValueChangeListener(change -> take(change.isFromClient(), until, this::endingAt));
        details.addClassName("col");
        details.add(head, story, pin, window, moves, labelled("front.then", then), day, unpin);
        var panel = getContent();
        panel.addClassName("fr");
        panel.setAriaLabelledBy("front-place");
        panel.add(details, nothing);
        Shortcuts.addShortcutListener(panel, this::close, Key.ESCAPE).listenOn(panel);
        show(null, null);
    }

    private static DateTimePicker picker(String key) {
        var picker = new DateTimePicker(Words.of(key));
        picker.setLocale(Locale.UK);
        picker.setStep(Duration.ofMinutes(15));
        picker.setDateAriaLabel(Words.of(key + ".date"));
        picker.setTimeAriaLabel(Words.of(key + ".time"));
        picker.setHelperText(Words.of(key + ".hint"));
        picker.setI18n(new DateTimePicker.DateTimePickerI18n()
                .setBadInputErrorMessage(Words.of("ticker.time.bad"))
                .setIncompleteInputErrorMessage(Words.of("ticker.time.half")));
        return picker;
    }

    private Button move(String key, String icon, int steps) {
        var button = new Button(Words.of(key), new Icon(icon));
        button.addClickListener(click -> {
            if (content != null) {
                verbs.move(content.place(), steps);
            }
        });
        return button;
    }

    private static Div labelled(String key, Span value) {
        var label = new Span(Words.of(key));
        label.addClassNames("xs", "dim");
        value.addClassName("s");
        var field = new Div(label, value);
        field.addClassNames("field", "col");
        return field;
    }

    void show(@Nullable Content fresh, @Nullable NewsroomTime now) {
        content = fresh;
        time = now;
        getContent().setClassName("open", fresh != null);
        details.setVisible(fresh != null);
        nothing.setVisible(fresh == null);
        if (fresh == null || now == null) {
            return;
        }
        heading.setText(fresh.names().of(fresh.place()));
        showStory(fresh, now);
        showWindow(fresh.planned(), now);
        then.setText(
                fresh.later().isEmpty()
                        ? Words.of("front.then.auto")
                        : next(fresh.later().getFirst(), now));
        day.show(fresh.day(), now);
        var isPlaced = fresh.planned() != null && !fresh.isPast();
        window.setVisible(isPlaced);
        moves.setVisible(isPlaced);
        up.setEnabled(!fresh.place().equals(fresh.order().getFirst()));
        down.setEnabled(!fresh.place().equals(fresh.order().getLast()));
        unpin.setVisible(isPlaced);
        pin.setVisible(!isPlaced && fresh.shown() != null && !fresh.isPast());
    }

    private void showStory(Content fresh, NewsroomTime now) {
        story.removeAll();
        var planned = fresh.planned();
        var shown = fresh.shown();
        var headline = new Paragraph(
                planned != null
                        ? planned.headline()
                        : shown == null ? Words.of("front.empty-place") : shown.headline());
        headline.addClassNames("serif", "headline");
        story.add(headline);
        if (fresh.row() != null) {
            story.add(new ReaderFact(fresh.row().readers(), now));
        }
        if (planned == null) {
            var auto = new Paragraph(Words.of(fresh.isPast() ? "front.past" : "front.auto.long"));
            auto.addClassNames("s", "dim");
            story.add(auto);
        }
    }

    private void showWindow(@Nullable Planned planned, NewsroomTime now) {
        if (planned == null) {
            return;
        }
        from.setInvalid(false);
        until.setInvalid(false);
        var hasBegun = planned.from() != null && !planned.from().isAfter(now.now());
        from.setReadOnly(hasBegun);
        from.setHelperText(hasBegun ? "" : Words.of("front.from.hint"));
        from.setValue(planned.from() == null ? null : local(planned.from(), now));
        until.setValue(planned.hasEnd() ? local(planned.until(), now) : null);
        zone.setText(Words.of("front.zone", now.zoneId()));
    }

    private static LocalDateTime local(Instant instant, NewsroomTime now) {
        return instant.atZone(now.zone()).toLocalDateTime();
    }

    private static String next(Planned later, NewsroomTime now) {
        var begins = later.from() == null ? now.now() : later.from();
        return Words.of("front.then.next", later.headline(), now.brief(begins));
    }

    private void take(boolean isTyped, DateTimePicker field, BiFunction<Planned, @Nullable Instant, Planned> changed) {
        var planned = content == null ? null : content.planned();
        if (!isTyped || planned == null || time == null || isMistyped(field)) {
            return;
        }
        var value = field.getValue();
        try {
            field.setInvalid(false);
            verbs.change(
                    planned,
                    changed.apply(
                            planned,
                            value == null ? null : value.atZone(time.zone()).toInstant()));
        } catch (NewsroomException refused) {
            field.setErrorMessage(refused.sentence());
            field.setInvalid(true);
        }
    }

    private static boolean isMistyped(DateTimePicker field) {
        return field.getDefaultValidator()
                .apply(field.getValue(), new ValueContext(field, field))
                .isError();
    }

    private Planned beginningAt(Planned old, @Nullable Instant instant) {
        return new Planned(old.place(), old.article(), old.headline(), instant, old.until());
    }

    private Planned endingAt(Planned old, @Nullable Instant instant) {
        return old.endingAt(instant == null ? Window.NO_END : instant);
    }

    private void unpin() {
        if (content != null) {
            verbs.unpin(content.place());
        }
    }

    private void pin() {
        if (content != null && content.shown() != null) {
            verbs.pin(content.place(), content.shown());
        }
    }

    private void close() {
        if (content != null) {
            verbs.close(content.place());
        }
    }

    void focus() {
        heading.getElement().callJsFunction("focus");
    }
}
