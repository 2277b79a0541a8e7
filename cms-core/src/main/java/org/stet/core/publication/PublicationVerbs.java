package org.stet.core.publication;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.stet.core.account.Actor;
import org.stet.core.account.Role;
import org.stet.core.article.Verb;
import org.stet.core.article.WorkingCopy;

/**
 * The verbs a person may use on a story now: those its working copy allows, less what readers' view of it forbids, and with
 * those that only move windows.
 */
final class PublicationVerbs {

    private PublicationVerbs() {}

    static Set<Verb> of(WorkingCopy copy, ReaderView readers, Actor actor, Instant now) {
        var verbs = EnumSet.noneOf(Verb.class);
        verbs.addAll(copy.allowed());
        verbs.remove(Verb.CANCEL);
        if (!maySchedule(copy, readers)) {
            verbs.remove(Verb.SCHEDULE);
        }
        if (!mayPublish(copy, readers, now)) {
            verbs.remove(Verb.PUBLISH);
        }
        if (!readers.isNothing()) {
            verbs.remove(Verb.TRASH);
            changeWindows(verbs, readers, actor);
        }
        return Set.copyOf(verbs);
    }

    private static void changeWindows(Set<Verb> verbs, ReaderView readers, Actor actor) {
        if (!actor.hasAny(Role.EDITOR)) {
            verbs.remove(Verb.CHANGE_SLUG);
            return;
        }
        verbs.addAll(Set.of(Verb.EXPIRE, Verb.TAKE_DOWN));
        if (readers.next() != null) {
            verbs.addAll(Set.of(Verb.CANCEL, Verb.RESCHEDULE));
        }
    }

    private static boolean mayPublish(WorkingCopy copy, ReaderView readers, Instant now) {
        var embargo = copy.embargo();
        return !isLive(copy, readers) && (embargo == null || !now.isBefore(embargo.until()));
    }

    /** What is live can come back after its end. */
    private static boolean maySchedule(WorkingCopy copy, ReaderView readers) {
        var live = readers.live();
        return !isLive(copy, readers) || (live != null && live.window().hasEnd());
    }

    private static boolean isLive(WorkingCopy copy, ReaderView readers) {
        var approval = copy.approval();
        var live = readers.live();
        return approval != null && live != null && live.revision() == approval.revision();
    }
}
