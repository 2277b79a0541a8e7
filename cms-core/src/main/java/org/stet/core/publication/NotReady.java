package org.stet.core.publication;

import java.util.List;
import org.stet.core.article.Hint;
import org.stet.core.shared.NewsroomException;

/** Something in the story deserves a second look, and nobody said why readers should see it although. Names all of it. */
public final class NotReady extends NewsroomException {

    private static final long serialVersionUID = 1L;

    private final transient List<Hint> hints;

    private NotReady(List<Hint> hints) {
        super("Before readers see this story: " + words(hints)
                + ". Mend it, or give a reason to publish although; it is recorded under your name.");
        this.hints = List.copyOf(hints);
    }

    static NotReady because(List<Hint> hints) {
        return new NotReady(hints);
    }

    static String words(List<Hint> hints) {
        return String.join("; ", hints.stream().map(Hint::words).toList());
    }

    public List<Hint> hints() {
        return hints;
    }
}
