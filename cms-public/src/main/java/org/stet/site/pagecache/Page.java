package org.stet.site.pagecache;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stet.core.media.PictureVariant;
import org.stet.core.shared.PictureRef;
import org.stet.core.shared.Subject;

/** What an address leads to, ready to be sent. */
public sealed interface Page {

    /** There is nothing, or nothing readers may know of. */
    record Missing() implements Page {}

    /** There was something, and it was taken down or has ended. */
    record Gone() implements Page {}

    /** It is at another path of this site. */
    record Moved(String path) implements Page {}

    /** Something to show. */
    sealed interface Shown extends Page {

        /** What it is made of: a change to one of them makes it stale. */
        Set<Subject> subjects();

        /** Those of its subjects whose change forbids showing the old bytes even once more. */
        Set<Subject> own();

        /** When it looks different although nothing changed, such as at midnight; absent where it never does. */
        @Nullable
        Instant until();

        /** Bytes of memory that it holds. */
        int weight();
    }

    /** A rendered text. */
    record Text(
            ReadyBytes bytes,
            Set<Subject> subjects,
            Set<Subject> own,
            @Nullable Instant until) implements Shown {

        private static final int OVERHEAD = 1024;

        public Text {
            subjects = Set.copyOf(subjects);
            own = Set.copyOf(own);
        }

        @Override
        public int weight() {
            return OVERHEAD + bytes.length() + 100 * subjects.size();
        }
    }

    /** A stored picture: the permission to see it. */
    record Picture(PictureRef id, PictureVariant variant, Set<Subject> subjects) implements Shown {

        public Picture {
            subjects = Set.copyOf(subjects);
        }

        /** No variant ever changes its bytes. */
        public String tag() {
            return '"' + id.value() + "-" + variant.fileName() + '"';
        }

        @Override
        public Set<Subject> own() {
            return subjects;
        }

        @Override
        public @Nullable Instant until() {
            return null;
        }

        @Override
        public int weight() {
            return 500 + 100 * subjects.size();
        }
    }
}
