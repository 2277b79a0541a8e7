package org.stet.site.pagecache;

import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stet.core.shared.Subject;
import org.stet.site.pagecache.Page.Shown;

/** A page in the cache, and whether it may still be shown. Times are nanoseconds of this process. */
final class Copy {

    /** How long a stale copy may be shown while a new one is made. */
    private static final long GRACE = 500_000_000;

    /** How long to wait after a rendering that failed. */
    private static final long PAUSE = 1_000_000_000;

    enum State {
        /** As good as new. */
        FRESH,
        /** Outdated for a moment only: may be shown while a new one is made. */
        LATE,
        /** Outdated for longer: a new one is waited for; without a database, the old one is still good. */
        STALE,
        /** Its own story changed: never shown again, for it may have been taken down. */
        VOID
    }

    private final PageAddress address;
    private final Shown page;
    private final PageSource source;
    private final @Nullable Envelope envelope;
    private final long until;
    private volatile boolean revoked;
    private volatile long staleSince;
    private volatile boolean stale;
    private volatile long restUntil;
    private volatile boolean resting;

    Copy(PageAddress address, Shown page, PageSource source, @Nullable Envelope envelope) {
        this.address = address;
        this.page = page;
        this.source = source;
        this.envelope = envelope;
        var end = page.until();
        this.until = end == null ? Long.MAX_VALUE : end.toEpochMilli();
    }

    PageAddress address() {
        return address;
    }

    /** The page as it is sent; absent for what is too large to be kept ready. */
    @Nullable
    Envelope envelope() {
        return envelope;
    }

    int weight() {
        return page.weight() + (envelope == null ? 0 : envelope.overhead());
    }

    Shown page() {
        return page;
    }

    PageSource source() {
        return source;
    }

    /** Whether one of these changes makes the copy {@link State#VOID}. */
    boolean touch(Set<Subject> subjects, long now) {
        if (!Collections.disjoint(page.subjects(), subjects)) {
            if (!stale) {
                staleSince = now;
                stale = true;
            }
            if (!Collections.disjoint(page.own(), subjects)) {
                revoked = true;
                return true;
            }
        }
        return false;
    }

    /** {@code clock} in milliseconds since 1970. */
    State state(long now, long clock) {
        if (revoked) {
            return State.VOID;
        }
        if (stale) {
            return now - staleSince < GRACE ? State.LATE : State.STALE;
        }
        return clock < until ? State.FRESH : State.LATE;
    }

    /** A rendering failed: the next one may be tried after a pause. */
    void rest(long now) {
        restUntil = now + PAUSE;
        resting = true;
    }

    boolean isResting(long now) {
        return resting && now - restUntil < 0;
    }
}
