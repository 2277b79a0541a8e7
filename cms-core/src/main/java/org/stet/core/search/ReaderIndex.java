package org.stet.core.search;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stet.core.article.ArticleId;
import org.stet.core.publication.ChangeFollower;
import org.stet.core.publication.ChangeLog;
import org.stet.core.settings.CurrentSettings;
import org.stet.core.shared.DatabaseClock;
import org.stet.core.shared.Subject;
import org.stet.core.shared.WindowBoundaries;

/**
 * Keeps an index of what readers see and will see: builds it story by story where there is none of this version, goes on where a stop
 * interrupted it, and then follows the change log. One thread works on it; {@link #index} is for everybody.
 */
@Component
class ReaderIndex {

    /** Stories in one batch. */
    static final int BATCH = 200;

    /** After a longer absence the change log does not reach back far enough: it keeps two days. */
    private static final Duration LONGEST_ABSENCE = Duration.ofDays(1);

    /** How often an index in which nothing changes notes that it is up to date. */
    private static final Duration NOTED = Duration.ofMinutes(10);

    private static final String MADE = "made";
    private static final String SINCE = "since";
    private static final String REACHED = "reached";
    private static final String ALL = "all";

    private final PublishedTexts texts;
    private final ChangeLog log;
    private final List<WindowBoundaries> boundaries;
    private final DatabaseClock clock;
    private final CurrentSettings settings;
    private final SearchProperties properties;
    private final Set<Subject> pending = new LinkedHashSet<>();
    private volatile @Nullable StoryIndex index;
    private volatile boolean complete;
    private @Nullable ChangeFollower follower;
    private Instant noted = Instant.EPOCH;

    ReaderIndex(
            PublishedTexts texts,
            ChangeLog log,
            List<WindowBoundaries> boundaries,
            DatabaseClock clock,
            CurrentSettings settings,
            SearchProperties properties) {
        this.texts = texts;
        this.log = log;
        this.boundaries = boundaries;
        this.clock = clock;
        this.settings = settings;
        this.properties = properties;
    }

    @Nullable
    StoryIndex index() {
        return index;
    }

    /** Whether every public story is in it. Before that, answers are right and may lack some. */
    boolean isComplete() {
        return complete;
    }

    /** One step: opens the index, puts the next batch into it, or takes over what changed. Answers whether the next step is due at once. */
    boolean step() {
        var open = index;
        if (open == null) {
            open();
            return true;
        }
        return complete ? follow(open) : build(open);
    }

    private void open() {
        var language = settings.get().locale();
        var opened = StoryIndex.open(properties.directory().resolve("readers"), language);
        var notes = opened.notes();
        var now = clock.now();
        var made = made();
        var since = notes.containsKey(SINCE) ? Instant.parse(notes.get(SINCE)) : Instant.EPOCH;
        if (!made.equals(notes.get(MADE)) || since.isBefore(now.minus(LONGEST_ABSENCE))) {
            since = now;
            opened.clear();
            opened.commit(Map.of(MADE, made, SINCE, since.toString(), REACHED, "0"));
        }
        follower = ChangeFollower.since(since, log, boundaries, clock);
        complete = ALL.equals(opened.notes().get(REACHED));
        noted = now;
        index = opened;
    }

    private String made() {
        return Fields.VERSION + " " + StoryAnalysis.name(settings.get().locale());
    }

    /** What changed since the building began is taken over when it is done. */
    private boolean build(StoryIndex open) {
        var notes = open.notes();
        var now = clock.now();
        var next = texts.after(Long.parseLong(notes.getOrDefault(REACHED, "0")), now, BATCH);
        if (next.isEmpty()) {
            notes.put(REACHED, ALL);
            open.commit(notes);
            complete = true;
            return true;
        }
        put(open, next, now);
        notes.put(REACHED, String.valueOf(next.getLast().value()));
        open.commit(notes);
        return true;
    }

    private boolean follow(StoryIndex open) {
        var following = Objects.requireNonNull(follower);
        pending.addAll(following.poll());
        if (pending.contains(Subject.SETTINGS) && !made().equals(open.notes().get(MADE))) {
            close();
            pending.clear();
            return true;
        }
        var touched = touched();
        put(open, touched, clock.now());
        if (!touched.isEmpty() || noted.isBefore(following.lookedAt().minus(NOTED))) {
            noted = following.lookedAt();
            open.commit(Map.of(MADE, made(), SINCE, noted.toString(), REACHED, ALL));
        }
        pending.clear();
        return false;
    }

    /** The stories whose words, windows, section or tags are not what they were. */
    private Set<ArticleId> touched() {
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

    private void put(StoryIndex open, Collection<ArticleId> stories, Instant now) {
        var left = List.copyOf(stories);
        for (int from = 0; from < left.size(); from += BATCH) {
            var batch = left.subList(from, Math.min(left.size(), from + BATCH));
            open.put(batch, texts.of(batch, now));
        }
    }

    /** Lets go of the folder; the next step opens it again. */
    void close() {
        var open = index;
        index = null;
        complete = false;
        if (open != null) {
            open.close();
        }
    }
}
