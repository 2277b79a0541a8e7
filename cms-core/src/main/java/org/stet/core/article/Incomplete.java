package org.stet.core.article;

import java.util.List;
import org.stet.core.shared.NewsroomException;

/** A story that lacks something readers need. Lists everything that is missing, not only the first. */
public final class Incomplete extends NewsroomException {

    private static final long serialVersionUID = 1L;

    private final transient List<Gap> gaps;

    private Incomplete(String before, List<Gap> gaps) {
        super("Before " + before + ", this story needs "
                + String.join(", ", gaps.stream().map(Gap::words).toList()) + ".");
        this.gaps = List.copyOf(gaps);
    }

    static Incomplete missing(List<Gap> gaps) {
        return new Incomplete("it can be submitted", gaps);
    }

    /** Readers would miss something; nothing is published without it, whatever the reason. */
    public static Incomplete forReaders(List<Gap> gaps) {
        return new Incomplete("readers see it", gaps);
    }

    public List<Gap> gaps() {
        return gaps;
    }
}
