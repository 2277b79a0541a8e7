package org.stet.core.article;

import java.util.List;
import org.stet.core.shared.InvalidInput;

/**
 * What readers are told about a story beside it: how AI was used, what it rests on (at most 30 sources), and whether it is one
 * that does not grow old, such as a guide.
 */
public record Background(AiUse ai, List<Source> sources, boolean evergreen) {

    public static final Background NONE = new Background(AiUse.NONE, List.of(), false);

    private static final int MOST_SOURCES = 30;

    public Background {
        sources = List.copyOf(sources);
        if (sources.size() > MOST_SOURCES) {
            throw new InvalidInput("A story names at most 30 sources.");
        }
    }

    /** What a story's JSON leaves out, so that stories written before there was a background keep their hashes. */
    static final class Nothing {

        @Override
        public boolean equals(Object other) {
            return other == null || NONE.equals(other);
        }

        @Override
        public int hashCode() {
            return NONE.hashCode();
        }
    }
}
