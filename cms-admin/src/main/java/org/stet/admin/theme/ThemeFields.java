package org.stet.admin.theme;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Locale;
import java.util.Optional;
import org.stet.admin.component.RecordForm;
import org.stet.admin.component.Rule;
import org.stet.admin.component.Words;
import org.stet.core.shared.InvalidInput;
import org.stet.core.theme.Density;
import org.stet.core.theme.Masthead;
import org.stet.core.theme.Theme;
import org.stet.core.theme.Typeface;

/** The fields of a look: colours with what they must be readable on, typefaces and layout. */
class ThemeFields extends RecordForm<ThemeForm> {

    private final TintField paper = new TintField(Words.of("theme.paper"));
    private final TintField ink = new TintField(Words.of("theme.ink"));
    private final TintField alarm = new TintField(Words.of("theme.alarm"));
    private final RadioButtonGroup<Typeface> headlines = choice("headlines", "typeface", Typeface.values());
    private final RadioButtonGroup<Typeface> prose = choice("prose", "typeface", Typeface.values());
    private final RadioButtonGroup<Masthead> masthead = choice("masthead", "masthead", Masthead.values());
    private final RadioButtonGroup<Density> density = choice("density", "density", Density.values());

    /** {@code changed} hears of every change, good or not. */
    ThemeFields(Runnable changed) {
        super(ThemeForm.class);
        paper.setHelperText(Words.of("theme.paper.hint"));
        alarm.setHelperText(Words.of("theme.alarm.hint"));
        bindColours();
        binder.forField(headlines).bind("headlines");
        binder.forField(prose).bind("prose");
        binder.forField(masthead).bind("masthead");
        binder.forField(density).bind("density");
        binder.addValueChangeListener(change -> changed.run());
        getContent().add(new H2(Words.of("theme.colours")), paper, ink, alarm);
        getContent().add(new H2(Words.of("theme.type")), headlines, prose);
        getContent().add(new H2(Words.of("theme.layout")), masthead, density);
    }

    private void bindColours() {
        binder.forField(paper).withValidator(Rule.of(Theme::paperOf)).bind("paper");
        var inks = binder.forField(ink)
                .withValidator(Rule.of(value -> Theme.inkOf(value, ground())))
                .bind("ink");
        var alarms = binder.forField(alarm)
                .withValidator(Rule.of(value -> Theme.alarmOf(value, ground())))
                .bind("alarm");
        paper.addValueChangeListener(change -> {
            inks.validate();
            alarms.validate();
        });
    }

    /** The paper the other colours stand on; the plain one while what is entered is none. */
    private String ground() {
        try {
            return Theme.paperOf(paper.getValue());
        } catch (InvalidInput noPaper) {
            return Theme.PLAIN.paper();
        }
    }

    private static <E extends Enum<E>> RadioButtonGroup<E> choice(String name, String kind, E[] values) {
        var group = new RadioButtonGroup<E>(Words.of("theme." + name));
        group.setItems(values);
        group.setItemLabelGenerator(value -> Words.of(
                "theme." + kind + "." + value.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        return group;
    }

    void read(Theme theme) {
        binder.readRecord(ThemeForm.of(theme));
    }

    /** Puts another look into the fields, for the person to save or to leave. */
    void propose(Theme theme) {
        paper.setValue(theme.paper());
        ink.setValue(theme.ink());
        alarm.setValue(theme.alarm());
        headlines.setValue(theme.headlines());
        prose.setValue(theme.prose());
        masthead.setValue(theme.masthead());
        density.setValue(theme.density());
    }

    /** What is entered, where every rule holds. */
    Optional<ThemeForm> sound() {
        return binder.isValid() ? write() : Optional.empty();
    }

    @Override
    public void focus() {
        paper.focus();
    }
}
