package org.stet.core.publication;

import java.util.List;
import org.stet.core.article.Gap;
import org.stet.core.article.Hint;

/**
 * What stands between a text and its readers. Gaps stop everybody; hints stop who does not say why readers should see it
 * although. {@code openThreads} says how many comments one of the hints is about.
 */
public record Readiness(List<Gap> gaps, List<Hint> hints, int openThreads) {

    public Readiness {
        gaps = List.copyOf(gaps);
        hints = List.copyOf(hints);
    }

    public boolean isReady() {
        return gaps.isEmpty() && hints.isEmpty();
    }

    /** Whether publishing asks for a reason. */
    public boolean needsReason() {
        return !hints.isEmpty();
    }
}
