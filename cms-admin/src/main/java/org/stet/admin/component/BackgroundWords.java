package org.stet.admin.component;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.stet.core.article.AiTask;
import org.stet.core.article.AiUse;
import org.stet.core.article.Background;
import org.stet.core.article.Source;

/** What readers are told beside a story, in words that can be compared. Empty where they are told nothing. */
public final class BackgroundWords {

    private BackgroundWords() {}

    public static String task(AiTask task) {
        return Words.of("background.task." + task);
    }

    public static String ai(AiUse ai) {
        if (!ai.wasUsed()) {
            return "";
        }
        var words = new ArrayList<String>();
        words.add(ai.tasks().stream().map(BackgroundWords::task).collect(Collectors.joining(", ")));
        words.add(Words.of(ai.checked() ? "background.ai.checked" : "background.ai.unchecked"));
        if (!ai.note().isEmpty()) {
            words.add(ai.note());
        }
        return String.join(". ", words);
    }

    public static String sources(Background background) {
        return background.sources().stream().map(BackgroundWords::source).collect(Collectors.joining("; "));
    }

    private static String source(Source source) {
        return source.address().isEmpty() ? source.name() : source.name() + " (" + source.address() + ")";
    }

    public static String evergreen(Background background) {
        return background.evergreen() ? Words.of("background.evergreen") : "";
    }

    /** All of it in one line. */
    public static String all(Background background) {
        var words = new ArrayList<>(List.of(ai(background.ai()), sources(background), evergreen(background)));
        words.removeIf(String::isEmpty);
        return String.join(" · ", words);
    }
}
