package org.stet.core.search;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.stet.core.article.ArticleId;
import org.stet.core.settings.CurrentSettings;
import org.stet.core.shared.EditingService;

/**
 * Keeps an index of all working copies. Whoever asks gets it with the newest saves in it, so that people find what they wrote a
 * second ago; the first time, which takes longer, is in the background, and nobody waits for it.
 */
@EditingService
@Transactional(propagation = Propagation.SUPPORTS)
class NewsroomIndex {

    private static final Logger LOG = LoggerFactory.getLogger(NewsroomIndex.class);
    private static final int BATCH = 200;
    private static final Duration PATIENCE = Duration.ofMillis(500);

    /** A save may become visible this much later than it says, on a node whose clock is behind. */
    private static final Duration OVERLAP = Duration.ofMinutes(2);

    private final WorkingTexts texts;
    private final CurrentSettings settings;
    private final DraftStore.Source stores;
    private final SearchProperties properties;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<ArticleId, WorkingTexts.Text> known = new HashMap<>();
    private @Nullable DraftStore index;
    private Instant since = Instant.EPOCH;
    private long reached;
    private boolean closed;

    NewsroomIndex(WorkingTexts texts, CurrentSettings settings, DraftStore.Source stores, SearchProperties properties) {
        this.texts = texts;
        this.settings = settings;
        this.stores = stores;
        this.properties = properties;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (properties.newsroom()) {
            Thread.ofPlatform().name("newsroom index").daemon().start(this::buildAhead);
        }
    }

    private void buildAhead() {
        try {
            upToDate();
        } catch (RuntimeException e) {
            LOG.debug("The newsroom's index is built when somebody asks", e);
        }
    }

    /** The index as of now; absent while somebody else is building it, or when the console closes. */
    Optional<StoryFinder> upToDate() {
        try {
            if (!lock.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                return Optional.empty();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        try {
            return closed ? Optional.empty() : Optional.of(caughtUp());
        } catch (IndexTrouble trouble) {
            letGo();
            throw trouble;
        } finally {
            lock.unlock();
        }
    }

    private DraftStore caughtUp() {
        var made = StoryAnalysis.made(settings.get().locale());
        var open = index;
        if (open != null && !made.equals(open.notes().get(DraftStore.MADE))) {
            index = null;
            open.close();
            open = null;
        }
        if (open == null) {
            open = open(made);
        }
        takeNewOnes(open, made);
        takeEdited(open, made);
        return open;
    }

    private DraftStore open(String made) {
        var opened = stores.open(settings.get().locale());
        var notes = opened.notes();
        known.clear();
        if (made.equals(notes.get(DraftStore.MADE))) {
            since = Instant.parse(Objects.requireNonNull(notes.get(DraftStore.SINCE)));
            reached = Long.parseLong(Objects.requireNonNull(notes.get(DraftStore.REACHED)));
        } else {
            since = Instant.EPOCH;
            reached = 0;
            opened.clear();
            note(opened, made);
        }
        index = opened;
        return opened;
    }

    /** Story by story: where a stop interrupts it, the next start goes on. */
    private void takeNewOnes(DraftStore open, String made) {
        List<WorkingTexts.Text> batch;
        do {
            batch = texts.beyond(reached, BATCH);
            put(open, batch);
            if (!batch.isEmpty()) {
                reached = batch.getLast().story().value();
                note(open, made);
            }
        } while (batch.size() == BATCH);
    }

    private void takeEdited(DraftStore open, String made) {
        var from = since.equals(Instant.EPOCH) ? since : since.minus(OVERLAP);
        var after = 0L;
        List<WorkingTexts.Text> batch;
        var latest = since;
        do {
            batch = texts.since(from, after, BATCH);
            put(open, batch);
            if (!batch.isEmpty()) {
                from = batch.getLast().editedAt();
                after = batch.getLast().story().value();
                latest = from.isAfter(latest) ? from : latest;
            }
        } while (batch.size() == BATCH);
        if (latest.isAfter(since)) {
            since = latest;
            known.values().removeIf(text -> text.editedAt().isBefore(since.minus(OVERLAP)));
            note(open, made);
        }
    }

    /** Those whose text is not in it yet. */
    private void put(DraftStore open, List<WorkingTexts.Text> batch) {
        var changed = batch.stream()
                .filter(text -> !text.equals(known.get(text.story())))
                .toList();
        if (!changed.isEmpty()) {
            open.take(changed, texts.documents(changed));
            changed.forEach(text -> known.put(text.story(), text));
        }
    }

    private void note(DraftStore open, String made) {
        open.commit(Map.of(
                DraftStore.MADE,
                made,
                DraftStore.SINCE,
                since.toString(),
                DraftStore.REACHED,
                String.valueOf(reached)));
    }

    @EventListener(ContextClosedEvent.class)
    void close() {
        lock.lock();
        try {
            closed = true;
            letGo();
        } finally {
            lock.unlock();
        }
    }

    /** The next who asks opens it again. */
    private void letGo() {
        var open = index;
        index = null;
        if (open != null) {
            open.close();
        }
    }
}
