package org.stet.core.search;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stet.core.article.ArticleId;
import org.stet.core.search.ClusterIndexes.Index;

/**
 * The words of working copies in a cluster. Every console puts in what it finds missing, in any order: a story has the version of its
 * text, so that an older one never replaces a newer one. What one console notes is as true for the others, as long as nobody began the
 * index anew: whoever began it is noted too.
 */
final class ClusterDrafts implements DraftStore {

    private static final int ATTEMPTS = 5;

    private final ClusterNodes nodes;
    private final ClusterIndexes indexes;
    private final Index index;
    private final ClusterStories stories;
    private final String made;
    private @Nullable String begunBy;

    private ClusterDrafts(ClusterNodes nodes, ClusterIndexes indexes, Index index, Locale language) {
        this.nodes = nodes;
        this.indexes = indexes;
        this.index = index;
        this.stories = new ClusterStories(nodes, index.name(), language);
        this.made = StoryAnalysis.made(language);
    }

    static ClusterDrafts open(ClusterNodes nodes, String prefix, Locale language) {
        nodes.requireAwake();
        var indexes = new ClusterIndexes(nodes, prefix + "-newsroom");
        var layout = new ClusterLayout(language);
        var index = indexes.named(layout.name(), 1);
        if (!indexes.list().all().contains(index)) {
            indexes.create(index, layout);
            indexes.deleteOthers(index);
        }
        return new ClusterDrafts(nodes, indexes, index, language);
    }

    @Override
    public Map<String, String> notes() {
        nodes.requireAwake();
        var noted = indexes.notes(index);
        if (noted == null || !isOurs(noted)) {
            return Map.of();
        }
        return Map.of(MADE, made, SINCE, noted.since().toString(), REACHED, noted.reached());
    }

    private boolean isOurs(ClusterNotes noted) {
        if (begunBy == null) {
            begunBy = noted.holder();
        }
        return noted.holder().equals(begunBy);
    }

    /** There is nothing in it that is not so: only the notes are begun, unless another console just did. */
    @Override
    public void clear() {
        var begun = ClusterNotes.begun(Instant.EPOCH).takenBy(UUID.randomUUID().toString(), Instant.EPOCH);
        var written = indexes.write(index, begun);
        begunBy = (written == null ? noted() : written).holder();
    }

    private ClusterNotes noted() {
        var noted = indexes.notes(index);
        if (noted == null) {
            throw new IndexTrouble("The newsroom's index was deleted");
        }
        return noted;
    }

    @Override
    public void take(List<WorkingTexts.Text> texts, List<StoryDocument> documents) {
        var batch = indexes.batch(index);
        for (int i = 0; i < texts.size(); i++) {
            batch.put(texts.get(i).story().value(), texts.get(i).version(), documents.get(i));
        }
        batch.send();
    }

    @Override
    public void commit(Map<String, String> notes) {
        var since = Instant.parse(Objects.requireNonNull(notes.get(SINCE)));
        var reached = Long.parseLong(Objects.requireNonNull(notes.get(REACHED)));
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var noted = noted();
            if (!isOurs(noted)) {
                throw new IndexTrouble("The newsroom's index was begun anew");
            }
            if (indexes.write(index, noted.followed(since).reaching(reached)) != null) {
                return;
            }
        }
    }

    @Override
    public Found find(SearchQuery query, Instant at, Set<Long> without) {
        return stories.find(query, at, without);
    }

    @Override
    public List<Long> beginning(String typed, Instant at, int limit) {
        return stories.beginning(typed, at, limit);
    }

    @Override
    public List<ArticleId> ranked(String typed, Instant at, int limit) {
        return stories.ranked(typed, at, limit);
    }

    @Override
    public int size() {
        return stories.size();
    }

    @Override
    public void close() {
        // Nothing is held open.
    }
}
