package org.stet.core.body;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stet.core.body.DiffRun.Added;
import org.stet.core.body.DiffRun.Kept;
import org.stet.core.body.DiffRun.Reformatted;
import org.stet.core.body.DiffRun.Removed;

/** Collects runs, drops empty ones and joins neighbours of one kind. */
final class DiffRuns {

    private final List<DiffRun> runs = new ArrayList<>();

    void kept(String text, List<FormatChange> changes) {
        add(changes.isEmpty() ? new Kept(text) : new Reformatted(text, changes));
    }

    void added(String text) {
        add(new Added(text));
    }

    void removed(String text) {
        add(new Removed(text));
    }

    List<DiffRun> toList() {
        return List.copyOf(runs);
    }

    private void add(DiffRun next) {
        if (next.text().isEmpty()) {
            return;
        }
        DiffRun joined = runs.isEmpty() ? null : join(runs.getLast(), next);
        if (joined == null) {
            runs.add(next);
        } else {
            runs.set(runs.size() - 1, joined);
        }
    }

    private static @Nullable DiffRun join(DiffRun last, DiffRun next) {
        String text = last.text() + next.text();
        return switch (next) {
            case Kept _ when last instanceof Kept -> new Kept(text);
            case Added _ when last instanceof Added -> new Added(text);
            case Removed _ when last instanceof Removed -> new Removed(text);
            case Reformatted now
            when last instanceof Reformatted same && same.changes().equals(now.changes()) ->
                new Reformatted(text, now.changes());
            default -> null;
        };
    }
}
