package org.stet.core.article;

import java.util.List;
import org.stet.core.shared.NewsroomException;

/** A story that lacks something readers need. Lists everything that is missing, not only the first. */
public final class Incomplete extends NewsroomException {

    private static final long serialVersionUID = 1L;

    private final transient List<Gap> gaps;

    private Incomplete(List<Gap> gaps) {
        super("Before it can be submitted, this story needs "
                + String.join(", ", gaps.stream().map(Gap::words).toList()) + ".");
        this.gaps = List.copyOf(gaps);
    }

    static Incomplete missing(List<Gap> gaps) {
        return new Incomplete(gaps);
    }

    public List<Gap> gaps() {
        return gaps;
    }
}
