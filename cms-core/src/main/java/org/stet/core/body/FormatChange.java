package org.stet.core.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.stet.core.shared.WebAddress;

/** A mark that was set (no {@code before}), taken away (no {@code after}) or, for a link, led somewhere else (both). */
public record FormatChange(@Nullable Mark before, @Nullable Mark after) {

    /** Short words such as "now bold" or "link changed from … to …". */
    public String label() {
        if (before instanceof Mark.Link(WebAddress from) && after instanceof Mark.Link(WebAddress to)) {
            return "link changed from %s to %s".formatted(from.value(), to.value());
        }
        return before == null ? "now " + name(Objects.requireNonNull(after)) : "no longer " + name(before);
    }

    static List<FormatChange> between(List<Mark> before, List<Mark> after) {
        List<FormatChange> changes = new ArrayList<>();
        for (Mark mark : before) {
            if (!after.contains(mark)) {
                changes.add(new FormatChange(mark, mark instanceof Mark.Link ? link(after) : null));
            }
        }
        for (Mark mark : after) {
            if (!before.contains(mark) && !(mark instanceof Mark.Link && link(before) != null)) {
                changes.add(new FormatChange(null, mark));
            }
        }
        return changes;
    }

    private static @Nullable Mark link(List<Mark> marks) {
        return marks.stream().filter(Mark.Link.class::isInstance).findFirst().orElse(null);
    }

    private static String name(Mark mark) {
        return mark instanceof Mark.Link(WebAddress to)
                ? "a link to " + to.value()
                : mark instanceof Mark.Strike ? "struck out" : mark.type();
    }
}
