package org.stet.site.live;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stet.core.body.Block;
import org.stet.core.live.LiveCoverage;
import org.stet.core.live.LiveUpdate;
import org.stet.core.shared.Subject;
import org.stet.site.shell.Frame;
import org.stet.site.shell.Moment;
import org.stet.site.words.Words;

/**
 * A stretch of a story's live coverage: the newest entries, those from one entry on, or such a stretch in the order in which
 * they came. {@code before} and {@code after} are the addresses of what is read before and after it.
 */
public record LivePage(
        Frame frame,
        String story,
        LiveCoverage coverage,
        Stretch stretch,
        @Nullable Entry pinned,
        List<Entry> keyEvents,
        List<Entry> entries,
        @Nullable String before,
        @Nullable String after) {

    /** The newest entries, which an open page follows; older ones, the newest first; or all of them from the first on. */
    enum Stretch {
        NEWEST,
        EARLIER,
        FROM_THE_FIRST
    }

    public boolean isNewest() {
        return stretch == Stretch.NEWEST;
    }

    public boolean isFromTheFirst() {
        return stretch == Stretch.FROM_THE_FIRST;
    }

    /** Where the whole coverage is read in the order in which it came. */
    public String fromTheFirst() {
        return story + LivePages.FROM_THE_FIRST;
    }

    public Words words() {
        return frame.words();
    }

    public boolean isLive() {
        return coverage.window().contains(frame.now());
    }

    public Moment began() {
        return frame.moment(coverage.window().from());
    }

    public Moment ended() {
        return frame.moment(coverage.window().until());
    }

    public @Nullable Moment latest() {
        var latest = coverage.latest();
        return latest == null ? null : frame.moment(latest);
    }

    /** What it is made of: the coverage, and the pictures and people of its entries. */
    public Set<Subject> subjects() {
        var subjects = new LinkedHashSet<Subject>();
        subjects.add(Subject.live(coverage.article().value()));
        entries.forEach(entry -> add(entry.update(), subjects));
        if (pinned != null) {
            add(pinned.update(), subjects);
        }
        return subjects;
    }

    private static void add(LiveUpdate update, Set<Subject> subjects) {
        var by = update.by();
        if (by != null) {
            subjects.add(Subject.author(by.author().value()));
        }
        for (var block : update.text().blocks()) {
            if (block instanceof Block.Figure figure) {
                subjects.add(Subject.picture(figure.picture().value()));
            }
        }
    }
}
