package org.stet.admin.review;

import java.util.List;
import org.stet.core.body.BodyDiff;
import org.stet.core.body.DiffBlock.Status;
import org.stet.core.body.DiffRun;

/** How much changed at a place: how many changes, and how many words came and went. A change may be one of dress alone. */
record Tally(int changes, int added, int removed) {

    static final Tally NONE = new Tally(0, 0, 0);

    /** One field. */
    static Tally of(List<DiffRun> runs) {
        var changed = runs.stream().anyMatch(run -> !(run instanceof DiffRun.Kept));
        return new Tally(changed ? 1 : 0, words(runs, DiffRun.Added.class), words(runs, DiffRun.Removed.class));
    }

    /** A whole text, each changed line being a change. */
    static Tally of(BodyDiff diff) {
        var sum = NONE;
        for (var block : diff.blocks()) {
            if (block.status() != Status.KEPT) {
                sum = sum.plus(new Tally(
                        1, words(block.runs(), DiffRun.Added.class), words(block.runs(), DiffRun.Removed.class)));
            }
        }
        return sum;
    }

    Tally plus(Tally other) {
        return new Tally(changes + other.changes, added + other.added, removed + other.removed);
    }

    private static int words(List<DiffRun> runs, Class<? extends DiffRun> kind) {
        return runs.stream()
                .filter(kind::isInstance)
                .mapToInt(run -> (int) run.text()
                        .strip()
                        .lines()
                        .flatMap(line -> List.of(line.split("\\s+")).stream())
                        .filter(word -> !word.isBlank())
                        .count())
                .sum();
    }
}
