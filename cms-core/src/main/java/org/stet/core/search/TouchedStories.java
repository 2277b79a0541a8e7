package org.stet.core.search;

import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.stet.core.article.ArticleId;
import org.stet.core.publication.ChangeFollower;
import org.stet.core.publication.ChangeLog;
import org.stet.core.shared.DatabaseClock;
import org.stet.core.shared.Subject;
import org.stet.core.shared.WindowBoundaries;

/**
 * Says which stories an index must read again, since the last time it had. What was looked at counts until {@link #done}: an index that
 * could not be written loses nothing. One index, one thread.
 */
final class TouchedStories {

    private final ChangeFollower follower;
    private final PublishedTexts texts;
    private final DatabaseClock clock;
    private final Set<Subject> pending = new LinkedHashSet<>();

    private TouchedStories(ChangeFollower follower, PublishedTexts texts, DatabaseClock clock) {
        this.follower = follower;
        this.texts = texts;
        this.clock = clock;
    }

    /** Begins to follow the change log where an index left off. */
    @Component
    static class Source {

        private final PublishedTexts texts;
        private final ChangeLog log;
        private final List<WindowBoundaries> boundaries;
        private final DatabaseClock clock;

        Source(PublishedTexts texts, ChangeLog log, List<WindowBoundaries> boundaries, DatabaseClock clock) {
            this.texts = texts;
            this.log = log;
            this.boundaries = boundaries;
            this.clock = clock;
        }

        TouchedStories since(Instant since) {
            return new TouchedStories(ChangeFollower.since(since, log, boundaries, clock), texts, clock);
        }
    }

    void look() {
        pending.addAll(follower.poll());
    }

    void done() {
        pending.clear();
    }

    /** The database time up to which everything has been looked at. */
    Instant lookedAt() {
        return follower.lookedAt();
    }

    /** Whether the language may be another one. */
    boolean hasSettings() {
        return pending.contains(Subject.SETTINGS);
    }

    /** The stories whose words, windows, section or tags are not what they were. */
    Set<ArticleId> stories() {
        var now = clock.now();
        var touched = Stream.of("article:", "live:")
                .flatMap(noun -> numbers(noun).stream())
                .map(ArticleId::new)
                .collect(Collectors.toSet());
        if (pending.contains(Subject.LISTS)) {
            touched.addAll(texts.carrying(numbers("tag:"), now));
        }
        if (pending.contains(Subject.SECTIONS)) {
            touched.addAll(texts.merged(now));
        }
        return touched;
    }

    private Set<Long> numbers(String noun) {
        var numbers = new HashSet<Long>();
        for (var subject : pending) {
            if (subject.value().startsWith(noun)) {
                numbers.add(Long.valueOf(subject.value().substring(noun.length())));
            }
        }
        return numbers;
    }
}
