package org.stet.site.pagecache;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Set;
import org.stet.core.shared.Subject;

/**
 * Remembers what changed lately, so that a page whose rendering began before a change and ended after it is not taken for
 * fresh.
 */
final class Touches {

    private static final int KEPT = 1_000;

    private final Deque<Set<Subject>> recent = new ArrayDeque<>();
    private long count;

    /** How many changes there were; to be asked before reading what a page is made of. */
    synchronized long count() {
        return count;
    }

    synchronized void add(Set<Subject> subjects) {
        count++;
        recent.addLast(subjects);
        if (recent.size() > KEPT) {
            recent.removeFirst();
        }
    }

    /** Whether one of these subjects changed after that many changes. In doubt, yes. */
    synchronized boolean anySince(long earlier, Set<Subject> subjects) {
        var newer = count - earlier;
        if (newer > recent.size()) {
            return true;
        }
        var skip = recent.size() - newer;
        return recent.stream().skip(skip).anyMatch(touched -> !Collections.disjoint(touched, subjects));
    }
}
