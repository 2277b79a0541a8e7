package org.stet.core.search;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.stet.core.article.ArticleId;
import org.stet.core.settings.CurrentSettings;
import org.stet.core.shared.DatabaseClock;

/**
 * Keeps an index on this node's disk: builds it story by story where there is none of this version, goes on where a stop interrupted it,
 * and then follows the change log.
 */
class ReaderIndex implements IndexKeeper {

    /** Stories in one batch. */
    static final int BATCH = 200;

    /** After a longer absence the change log does not reach back far enough: it keeps two days. */
    static final Duration LONGEST_ABSENCE = Duration.ofDays(1);

    /** How often an index in which nothing changes notes that it is up to date. */
    private static final Duration NOTED = Duration.ofMinutes(10);

    private static final String MADE = "made";
    private static final String SINCE = "since";
    private static final String REACHED = "reached";
    private static final String ALL = "all";

    private final PublishedTexts texts;
    private final TouchedStories.Source changes;
    private final DatabaseClock clock;
    private final CurrentSettings settings;
    private final SearchProperties properties;
    private volatile @Nullable StoryIndex index;
    private volatile boolean complete;
    private @Nullable TouchedStories touched;
    private Instant noted = Instant.EPOCH;

    ReaderIndex(
            PublishedTexts texts,
            TouchedStories.Source changes,
            DatabaseClock clock,
            CurrentSettings settings,
            SearchProperties properties) {
        this.texts = texts;
        this.changes = changes;
        this.clock = clock;
        this.settings = settings;
        this.properties = properties;
    }

    @Override
    public @Nullable StoryIndex index() {
        return index;
    }

    @Override
    public boolean isComplete() {
        return complete;
    }

    @Override
    public boolean isAway() {
        return false;
    }

    @Override
    public boolean step() {
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
        touched = changes.since(since);
        complete = ALL.equals(opened.notes().get(REACHED));
        noted = now;
        index = opened;
    }

    private String made() {
        return StoryAnalysis.made(settings.get().locale());
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
        var following = Objects.requireNonNull(touched);
        following.look();
        if (following.hasSettings() && !made().equals(open.notes().get(MADE))) {
            close();
            return true;
        }
        var stories = following.stories();
        put(open, stories, clock.now());
        if (!stories.isEmpty() || noted.isBefore(following.lookedAt().minus(NOTED))) {
            noted = following.lookedAt();
            open.commit(Map.of(MADE, made(), SINCE, noted.toString(), REACHED, ALL));
        }
        following.done();
        return false;
    }

    private void put(StoryIndex open, Collection<ArticleId> stories, Instant now) {
        var left = List.copyOf(stories);
        for (int from = 0; from < left.size(); from += BATCH) {
            var batch = left.subList(from, Math.min(left.size(), from + BATCH));
            open.put(batch, texts.of(batch, now));
        }
    }

    @Override
    public void close() {
        var open = index;
        index = null;
        complete = false;
        if (open != null) {
            open.close();
        }
    }
}
