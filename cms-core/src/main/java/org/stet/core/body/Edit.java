package org.stet.core.body;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A stretch of one list that was replaced by a stretch of another; either may be empty. Work is bounded: where a search
 * for what two long lists share could take seconds, the rest between their common beginning and end is one edit.
 */
record Edit(int beforeFrom, int beforeTo, int afterFrom, int afterTo) {

    private static final int MAX_LENGTH = 24_000;
    private static final long MAX_WORK = 60_000_000L;

    /** The edits that lead from one list to the other, in order and apart from one another. */
    static <T> List<Edit> between(List<T> before, List<T> after) {
        int start = commonStart(before, after);
        int end = commonStart(
                before.subList(start, before.size()).reversed(),
                after.subList(start, after.size()).reversed());
        List<T> left = before.subList(start, before.size() - end);
        List<T> right = after.subList(start, after.size() - end);
        if (left.isEmpty() || right.isEmpty() || isTooLong(left, right)) {
            return joined(List.of(new Edit(start, start + left.size(), start, start + right.size())));
        }
        return joined(new MyersDiffWithLinearSpace<T>()
                .computeDiff(left, right, null).stream()
                        .map(change -> of(change, start))
                        .toList());
    }

    /** Joins edits that only white space keeps apart: a rewritten phrase reads better than word soup. */
    static List<Edit> acrossGaps(List<Edit> edits, List<String> before) {
        List<Edit> out = new ArrayList<>();
        for (Edit edit : edits) {
            boolean gap = !out.isEmpty()
                    && edit.beforeFrom - out.getLast().beforeTo == 1
                    && before.get(out.getLast().beforeTo).isBlank();
            if (gap) {
                out.add(out.removeLast().upTo(edit));
            } else {
                out.add(edit);
            }
        }
        return out;
    }

    private static Edit of(Change change, int offset) {
        return new Edit(
                change.startOriginal + offset,
                change.endOriginal + offset,
                change.startRevised + offset,
                change.endRevised + offset);
    }

    private static List<Edit> joined(List<Edit> edits) {
        List<Edit> out = new ArrayList<>();
        for (Edit edit : edits) {
            if (!out.isEmpty()
                    && out.getLast().beforeTo == edit.beforeFrom
                    && out.getLast().afterTo == edit.afterFrom) {
                out.add(out.removeLast().upTo(edit));
            } else if (edit.beforeFrom < edit.beforeTo || edit.afterFrom < edit.afterTo) {
                out.add(edit);
            }
        }
        return out;
    }

    private Edit upTo(Edit later) {
        return new Edit(beforeFrom, later.beforeTo, afterFrom, later.afterTo);
    }

    private static <T> int commonStart(List<T> before, List<T> after) {
        int at = 0;
        while (at < before.size() && at < after.size() && before.get(at).equals(after.get(at))) {
            at++;
        }
        return at;
    }

    /** Myers needs about (n + m) times the number of differences, which is at least what the two bags do not share. */
    private static <T> boolean isTooLong(List<T> before, List<T> after) {
        int length = before.size() + after.size();
        if (length > MAX_LENGTH) {
            return true;
        }
        Map<T, Integer> balance = new HashMap<>();
        before.forEach(item -> balance.merge(item, 1, Integer::sum));
        after.forEach(item -> balance.merge(item, -1, Integer::sum));
        long differences = balance.values().stream().mapToLong(Math::abs).sum();
        return length * differences > MAX_WORK;
    }
}
