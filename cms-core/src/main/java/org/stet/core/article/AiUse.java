package org.stet.core.article;

import java.util.List;
import org.stet.core.shared.Text;

/**
 * A writer's answers to two questions: what AI was used for, and whether a person has checked what it made. No task means it
 * was not used. Whether somebody else reviewed the story is not theirs to say: the recorded approval does.
 */
public record AiUse(List<AiTask> tasks, boolean checked, String note) {

    public static final AiUse NONE = new AiUse(List.of(), false, "");

    public static final int LONGEST_NOTE = 400;

    public AiUse {
        tasks = tasks.stream().distinct().sorted().toList();
        note = tasks.isEmpty() ? "" : Text.line("The note on AI", note, LONGEST_NOTE);
        checked = checked && !tasks.isEmpty();
    }

    public boolean wasUsed() {
        return !tasks.isEmpty();
    }
}
