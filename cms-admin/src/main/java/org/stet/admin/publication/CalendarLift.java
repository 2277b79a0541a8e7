package org.stet.admin.publication;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.stet.admin.component.NewsroomTime;
import org.stet.admin.component.Words;
import org.stet.core.publication.PlanEntry;

/** One entry at a time is lifted, aimed at a day that is still to come, and dropped or put back. Every step is said. */
class CalendarLift {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);

    private final List<LocalDate> days;
    private final NewsroomTime time;
    private final Consumer<String> say;
    private final Consumer<@Nullable LocalDate> show;
    private final BiConsumer<PlanEntry, LocalDate> drop;
    private @Nullable PlanEntry lifted;
    private LocalDate aim = LocalDate.EPOCH;

    CalendarLift(
            List<LocalDate> days,
            NewsroomTime time,
            Consumer<String> say,
            Consumer<@Nullable LocalDate> show,
            BiConsumer<PlanEntry, LocalDate> drop) {
        this.days = days;
        this.time = time;
        this.say = say;
        this.show = show;
        this.drop = drop;
    }

    /** What the keys do to this entry. */
    LiftKeys.Hand of(PlanEntry entry, Component handle) {
        return new LiftKeys.Hand() {
            @Override
            public void liftOrDrop() {
                if (lifted == null) {
                    lift(entry);
                    LiftKeys.show(handle, true);
                } else {
                    var day = aim;
                    end(handle);
                    drop.accept(entry, day);
                }
            }

            @Override
            public void aim(int across, int down) {
                aimAt(aim.plusDays(across).plusWeeks(down));
            }

            @Override
            public void putBack() {
                if (lifted != null) {
                    end(handle);
                    say.accept(Words.of("calendar.put-back", entry.headline(), time.spoken(entry.at())));
                }
            }
        };
    }

    private void lift(PlanEntry entry) {
        lifted = entry;
        aim = time.day(entry.at());
        show.accept(aim);
        say.accept(Words.of("calendar.lifted", entry.headline(), DAY.format(aim)));
    }

    private void aimAt(LocalDate day) {
        if (lifted != null && days.contains(day) && !day.isBefore(time.day(time.now()))) {
            aim = day;
            show.accept(aim);
            say.accept(Words.of("calendar.over", DAY.format(aim), time.time(lifted.at())));
        }
    }

    private void end(Component handle) {
        lifted = null;
        show.accept(null);
        LiftKeys.show(handle, false);
    }
}
