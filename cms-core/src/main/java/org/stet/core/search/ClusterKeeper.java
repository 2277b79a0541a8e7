package org.stet.core.search;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stet.core.article.ArticleId;
import org.stet.core.search.ClusterIndexes.Index;
import org.stet.core.search.ClusterIndexes.Listed;
import org.stet.core.settings.CurrentSettings;
import org.stet.core.shared.DatabaseClock;

/**
 * Keeps one index in a cluster together with all other nodes: whoever has the turn builds it and follows the change log, the others ask it
 * and look now and then whether the turn is free. A turn that is not renewed ends by itself. An index that must be made anew is built
 * beside the old one, which is asked until the new one is whole.
 */
final class ClusterKeeper implements IndexKeeper {

    private static final Logger LOG = LoggerFactory.getLogger(ClusterKeeper.class);
    static final Duration TURN = Duration.ofSeconds(30);
    private static final Duration RENEWED = Duration.ofSeconds(20);
    private static final long LOOK = Duration.ofSeconds(2).toNanos();

    private final PublishedTexts texts;
    private final TouchedStories.Source changes;
    private final DatabaseClock clock;
    private final CurrentSettings settings;
    private final ClusterNodes nodes;
    private final ClusterIndexes indexes;
    private final String me = UUID.randomUUID().toString();
    private volatile @Nullable ClusterStories asked;
    private volatile boolean complete;
    private volatile boolean refused;
    private @Nullable Turn turn;
    private @Nullable Long looked;

    ClusterKeeper(
            PublishedTexts texts,
            TouchedStories.Source changes,
            DatabaseClock clock,
            CurrentSettings settings,
            ClusterNodes nodes,
            String prefix) {
        this.texts = texts;
        this.changes = changes;
        this.clock = clock;
        this.settings = settings;
        this.nodes = nodes;
        this.indexes = new ClusterIndexes(nodes, prefix + "-readers");
    }

    /** Being the one who writes. */
    private record Turn(Index index, ClusterNotes notes, TouchedStories touched) {}

    @Override
    public @Nullable ClusterStories index() {
        return asked;
    }

    @Override
    public boolean isComplete() {
        return complete;
    }

    @Override
    public boolean isAway() {
        return refused || nodes.areAway();
    }

    @Override
    public boolean step() {
        try {
            var more = next();
            refused = false;
            return more;
        } catch (IndexTrouble trouble) {
            turn = null;
            if (!refused && !nodes.areAway()) {
                refused = true;
                LOG.warn("The search index cannot be kept: {}", trouble.getMessage());
            }
            throw trouble;
        }
    }

    private boolean next() {
        var mine = turn;
        if (mine == null) {
            return begin();
        }
        return mine.notes().isAll() ? follow(mine) : build(mine);
    }

    private ClusterLayout layout() {
        return new ClusterLayout(settings.get().locale());
    }

    /** Looks what there is, and takes the turn where it is free. */
    private boolean begin() {
        var before = looked;
        if (before != null && System.nanoTime() - before < LOOK) {
            return false;
        }
        var now = clock.now();
        var listed = indexes.list();
        var latest = listed.latest(layout().name());
        if (look(listed.served(), latest, now)) {
            return others();
        }
        var index = latest == null ? indexes.named(layout().name(), 1) : latest;
        var notes = latest == null ? null : indexes.notes(index);
        if (notes != null && notes.isHeldByOther(me, now)) {
            return others();
        }
        if (notes != null && notes.since().isBefore(now.minus(ReaderIndex.LONGEST_ABSENCE))) {
            index = indexes.named(index.made(), index.number() + 1);
            notes = null;
        }
        return take(index, notes == null ? created(index, now) : notes, listed, now);
    }

    /** Shows what is asked; answers whether it is the index of later software that is at work: that is not ours to replace. */
    private boolean look(@Nullable Index served, @Nullable Index latest, Instant now) {
        if (served == null) {
            show(null, false);
            return false;
        }
        var isNewer = served.version() > Fields.VERSION;
        var theirs = indexes.notes(served);
        show(served, theirs != null && theirs.isAll() && (isNewer || served.equals(latest)));
        return isNewer && theirs != null && theirs.isHeld(now);
    }

    /** Somebody else has the turn. */
    private boolean others() {
        looked = System.nanoTime();
        return false;
    }

    private ClusterNotes created(Index index, Instant now) {
        indexes.create(index, layout());
        var noted = indexes.notes(index);
        return noted == null ? ClusterNotes.begun(now) : noted;
    }

    private boolean take(Index index, ClusterNotes notes, Listed listed, Instant now) {
        looked = null;
        var taken = indexes.write(index, notes.takenBy(me, now.plus(TURN)));
        if (taken != null && !taken.isHeldByOther(me, now)) {
            turn = new Turn(index, taken, changes.since(taken.since()));
            var isServed = index.equals(listed.served());
            if (!isServed && (taken.isAll() || listed.served() == null)) {
                indexes.serve(index, listed);
                show(index, taken.isAll());
            }
        }
        return true;
    }

    private void show(@Nullable Index served, boolean whole) {
        asked = served == null ? null : indexes.asking(served.language());
        complete = whole;
    }

    /** What changed since the building began is taken over when it is done. */
    private boolean build(Turn mine) {
        var now = clock.now();
        var next = texts.after(mine.notes().story(), now, ReaderIndex.BATCH);
        if (!next.isEmpty()) {
            put(mine, next, now);
            save(mine, mine.notes().reaching(next.getLast().value()), now);
        } else if (save(mine, mine.notes().reachingAll(), now)) {
            var listed = indexes.list();
            if (!mine.index().equals(listed.served())) {
                indexes.serve(mine.index(), listed);
            }
            show(mine.index(), true);
            indexes.deleteOthers(mine.index());
        }
        return true;
    }

    private boolean follow(Turn mine) {
        mine.touched().look();
        if (mine.touched().hasSettings() && !layout().name().equals(mine.index().made())) {
            giveUp(mine);
            return true;
        }
        var now = clock.now();
        var stories = mine.touched().stories();
        put(mine, stories, now);
        var isDue = mine.notes().until().isBefore(now.plus(RENEWED));
        var isMine = (stories.isEmpty() && !isDue)
                || save(mine, mine.notes().followed(mine.touched().lookedAt()), now);
        mine.touched().done();
        return !isMine;
    }

    /** Ends one turn and begins the next; answers whether nobody else came between. */
    private boolean save(Turn mine, ClusterNotes notes, Instant now) {
        var saved = indexes.write(mine.index(), notes.takenBy(me, now.plus(TURN)));
        turn = saved == null ? null : new Turn(mine.index(), saved, mine.touched());
        return saved != null;
    }

    private void put(Turn mine, Collection<ArticleId> stories, Instant now) {
        var left = List.copyOf(stories);
        for (int from = 0; from < left.size(); from += ReaderIndex.BATCH) {
            var batch = left.subList(from, Math.min(left.size(), from + ReaderIndex.BATCH));
            write(indexes.batch(mine.index()), batch, now, mine.notes().turn());
        }
    }

    /** A publication that is not among the documents is over, or never was. */
    private void write(ClusterBatch into, List<ArticleId> stories, Instant now, long turn) {
        var gone = texts.publications(stories);
        for (var document : texts.of(stories, now)) {
            gone.remove(document.publication());
            into.put(document.publication(), turn, document);
        }
        gone.forEach(publication -> into.remove(publication, turn));
        into.send();
    }

    /** Lets the others have the turn at once. */
    private void giveUp(Turn mine) {
        turn = null;
        indexes.write(mine.index(), mine.notes().takenBy("", Instant.EPOCH));
    }

    @Override
    public void close() {
        asked = null;
        complete = false;
        looked = null;
        var mine = turn;
        if (mine != null) {
            try {
                giveUp(mine);
            } catch (IndexTrouble away) {
                turn = null;
            }
        }
    }
}
