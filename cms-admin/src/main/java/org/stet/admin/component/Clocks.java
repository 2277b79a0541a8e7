package org.stet.admin.component;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One instant on the newsroom's clock and, where it is another, on that of the person at the screen; each with its zone. */
class Clocks extends Div {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.UK);
    private static final DateTimeFormatter ZONE = DateTimeFormatter.ofPattern("zzz", Locale.UK);

    Clocks() {
        addClassName("clocks");
    }

    void show(@Nullable Instant instant, ZoneId newsroom, @Nullable ZoneId own) {
        removeAll();
        setVisible(instant != null);
        if (instant != null) {
            add(clock("when.newsroom", instant, newsroom, newsroom));
            if (own != null && !own.getRules().equals(newsroom.getRules())) {
                add(clock("when.you", instant, own, newsroom));
            }
        }
    }

    private static Div clock(String key, Instant instant, ZoneId zone, ZoneId newsroom) {
        var there = instant.atZone(zone);
        var isOtherDay = !there.toLocalDate().equals(instant.atZone(newsroom).toLocalDate());
        var shown = new Span(SHOWN.format(there) + (isOtherDay ? ", " + DAY.format(there) : ""));
        shown.addClassName("b");
        var clock = new Div(shown, new Span(Words.of(key, place(zone), ZONE.format(there))));
        clock.addClassName("clock");
        return clock;
    }

    /** "Oslo" of Europe/Oslo. */
    private static String place(ZoneId zone) {
        return zone.getId().substring(zone.getId().lastIndexOf('/') + 1).replace('_', ' ');
    }
}
