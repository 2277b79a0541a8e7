package org.stet.core.body;

import com.github.slugify.Slugify;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Gives each heading of one page an id made of its words, unique on the page and the same on every rendering. */
final class HeadingIds {

    private static final int MAX_TEXT = 80;
    private static final Slugify SLUGIFY = Slugify.builder().locale(Locale.ROOT).build();

    /** Ids the page around the text has: the skip link, the preview bar, the corrections and the transcript. */
    private final Set<String> taken = new HashSet<>(Set.of("main", "draft", "corrections", "transcript"));

    String next(String text) {
        String slug = SLUGIFY.slugify(text.substring(0, Math.min(MAX_TEXT, text.length())));
        String base = slug.isEmpty() ? "section" : slug;
        String id = base;
        for (int n = 2; !taken.add(id); n++) {
            id = base + "-" + n;
        }
        return id;
    }
}
