package org.stet.admin.frontpage;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.stet.admin.component.NewsroomTime;
import org.stet.admin.component.Words;

/** What readers get otherwise than before, line by line. */
record PlanWords(PlaceWords names, NewsroomTime time) {

    List<String> lines(Plan plan, Plan live) {
        var lines = new ArrayList<String>();
        for (var slot : plan.switchedFrom(live)) {
            var key = plan.layout().has(slot) ? "front.change.on" : "front.change.off";
            lines.add(Words.of(key, Words.of("front.part." + slot)));
        }
        if (!Objects.equals(plan.layout().rails(), live.layout().rails())) {
            lines.add(rails(plan));
        }
        for (var fresh : plan.newTo(live)) {
            var from = fresh.from() == null ? Words.of("front.change.now") : time.full(fresh.from());
            lines.add(Words.of("front.change.new", names.of(fresh.place()), fresh.headline(), from, end(fresh)));
        }
        for (var moved : plan.endingOtherwiseThan(live)) {
            lines.add(Words.of("front.change.until", names.of(moved.place()), moved.headline(), end(moved)));
        }
        for (var gone : live.newTo(plan)) {
            var key = gone.beginsAfter(time.now()) ? "front.change.never" : "front.change.ends";
            lines.add(Words.of(key, names.of(gone.place()), gone.headline()));
        }
        return lines;
    }

    private String rails(Plan plan) {
        var shown = plan.layout().rails(List.copyOf(names.categories().values()));
        if (plan.layout().rails() == null) {
            return Words.of("front.change.every");
        }
        return shown.isEmpty()
                ? Words.of("front.change.rails.none")
                : Words.of("front.change.rails", shown.stream().map(names::rail).collect(Collectors.joining(", ")));
    }

    private String end(Planned planned) {
        return planned.hasEnd() ? Words.of("front.until-at", time.full(planned.until())) : Words.of("front.no-end");
    }
}
