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
 * A stretch of a story's live coverage: the newest entries, or on {@code older} pages those from one entry on. {@code earlier} and
 * {@code later} are the addresses beside it.
 */
public record LivePage(
        Frame frame,
        String story,
        LiveCoverage coverage,
        boolean isNewest,
        @Nullable Entry pinned,
        List<Entry> keyEvents,
        List<Entry> entries,
        @Nullable String earlier,
        @Nullable String later) {

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
