package org.stet.admin.component;

import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.Instant;
import org.stet.core.account.AccountId;
import org.stet.core.publication.StoryRow.Asked;

/** Whom a submission is asked of and when it is due, in words; amber within an hour, red when it is over. */
public class AskedMark extends Span {

    private static final Duration SOON = Duration.ofHours(1);

    public AskedMark(Asked asked, NewsroomTime time, AccountId reader) {
        addClassName("asked");
        var name = asked.name();
        if (name != null) {
            add(new Span(asked.isOf(reader) ? Words.of("review.asked.you") : Words.of("review.asked.of", name)));
        }
        var due = asked.due();
        if (due != null) {
            var when = new Span(due(due, time));
            when.addClassName(look(due, time.now()));
            add(when);
        }
    }

    /** "due in 20 min", "due 19:00", "overdue by 12 min". */
    public static String due(Instant due, NewsroomTime time) {
        if (!due.isAfter(time.now())) {
            return Words.of("review.due.over", time.distance(due));
        }
        return isSoon(due, time.now())
                ? Words.of("review.due.in", time.distance(due))
                : Words.of("review.due.at", time.brief(due));
    }

    private static String look(Instant due, Instant now) {
        return !due.isAfter(now) ? "late" : isSoon(due, now) ? "due" : "later";
    }

    private static boolean isSoon(Instant due, Instant now) {
        return due.isBefore(now.plus(SOON));
    }
}
