package org.stet.core.search;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TopDocs;
import org.stet.core.article.ArticleId;
import org.stet.core.search.Found.Candidate;

/** Stories by their words, on this node's disk. Any number of threads may ask, one may write. */
final class StoryIndex implements DraftStore, AutoCloseable {

    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Analyzer analyzer;

    private StoryIndex(IndexWriter writer) throws IOException {
        this.writer = writer;
        this.analyzer = writer.getAnalyzer();
        this.searchers = new SearcherManager(writer, null);
    }

    static StoryIndex open(Path folder, Locale language) {
        try {
            return new StoryIndex(IndexFolder.open(folder, StoryAnalysis.in(language)));
        } catch (IOException e) {
            throw new IndexTrouble(e);
        }
    }

    @Override
    public Map<String, String> notes() {
        var notes = new LinkedHashMap<String, String>();
        var written = writer.getLiveCommitData();
        if (written != null) {
            written.forEach(note -> notes.put(note.getKey(), note.getValue()));
        }
        return notes;
    }

    @Override
    public void clear() {
        write(writer::deleteAll);
    }

    /** Replaces everything known of some stories. */
    void put(Collection<ArticleId> stories, List<StoryDocument> documents) {
        write(() -> {
            writer.deleteDocuments(stories.stream()
                    .map(story -> new Term(Fields.STORY, String.valueOf(story.value())))
                    .toArray(Term[]::new));
            for (var document : documents) {
                writer.addDocument(Fields.of(document));
            }
            searchers.maybeRefreshBlocking();
        });
    }

    @Override
    public void take(List<WorkingTexts.Text> texts, List<StoryDocument> documents) {
        put(texts.stream().map(WorkingTexts.Text::story).toList(), documents);
    }

    @Override
    public void commit(Map<String, String> notes) {
        write(() -> {
            writer.setLiveCommitData(notes.entrySet());
            writer.commit();
            searchers.maybeRefreshBlocking();
        });
    }

    @Override
    public Found find(SearchQuery query, Instant at, Set<Long> without) {
        var wording = Wording.of(query.words(), analyzer);
        return wording.isEmpty()
                ? Found.NOTHING
                : read(searcher -> {
                    var exact = find(searcher, wording, false, query, at, without);
                    if (exact.total() > 0 || searcher.count(OpenStories.with(wording.exact(), at, without)) > 0) {
                        return exact;
                    }
                    var usual = wording.amongUsual(searcher.getIndexReader());
                    return find(searcher, usual, true, query, at, without);
                });
    }

    private Found find(
            IndexSearcher searcher, Wording wording, boolean close, SearchQuery query, Instant at, Set<Long> without)
            throws IOException {
        var words = close ? wording.close() : wording.exact();
        var last = query.offset() + SearchQuery.SIZE;
        var base = OpenStories.newerFirst(OpenStories.with(words, at, without), at);
        var counts = Counts.of(searcher, base, OpenStories.filters(query), OpenStories.ranking(query.order(), last));
        var page = Arrays.stream(counts.hits().scoreDocs).skip(query.offset()).toArray(ScoreDoc[]::new);
        return new Found(
                candidates(searcher, page, wording, close),
                counts.total(),
                counts.numbers(Fields.SECTION),
                counts.numbers(Fields.AUTHOR),
                counts.dated(query.spans()),
                close);
    }

    private List<Candidate> candidates(IndexSearcher searcher, ScoreDoc[] page, Wording wording, boolean close)
            throws IOException {
        var documents = Arrays.stream(page).mapToInt(hit -> hit.doc).toArray();
        var texts = new Highlights(searcher, analyzer, close).of(wording.any(close), documents);
        var stored = searcher.storedFields();
        var candidates = new ArrayList<Candidate>();
        for (int i = 0; i < documents.length; i++) {
            var document = stored.document(documents[i], Set.of(Fields.STORY, Fields.PUBLICATION));
            var text = texts.get(i);
            candidates.add(new Candidate(
                    document.getField(Fields.PUBLICATION).numericValue().longValue(),
                    new SearchHit(
                            new ArticleId(Long.parseLong(document.get(Fields.STORY))), text[0], text[1], text[2])));
        }
        return candidates;
    }

    @Override
    public List<Long> beginning(String typed, Instant at, int limit) {
        var wording = Wording.of(typed, analyzer);
        return wording.isEmpty()
                ? List.of()
                : read(searcher -> {
                    var query = OpenStories.newerFirst(OpenStories.with(wording.beginning(), at, Set.of()), at);
                    return publications(searcher, searcher.search(query, limit));
                });
    }

    private static List<Long> publications(IndexSearcher searcher, TopDocs found) throws IOException {
        var stored = searcher.storedFields();
        var publications = new ArrayList<Long>();
        for (var hit : found.scoreDocs) {
            publications.add(stored.document(hit.doc, Set.of(Fields.PUBLICATION))
                    .getField(Fields.PUBLICATION)
                    .numericValue()
                    .longValue());
        }
        return publications;
    }

    @Override
    public List<ArticleId> ranked(String typed, Instant at, int limit) {
        var wording = Wording.of(typed, analyzer);
        if (wording.isEmpty()) {
            return List.of();
        }
        return read(searcher -> {
            var exact = new BooleanQuery.Builder()
                    .add(wording.exact(), Occur.SHOULD)
                    .add(wording.beginning(), Occur.SHOULD)
                    .build();
            var found = searcher.search(OpenStories.newerFirst(exact, at), limit);
            if (found.scoreDocs.length > 0) {
                return stories(searcher, found);
            }
            var close = wording.amongUsual(searcher.getIndexReader()).close();
            return stories(searcher, searcher.search(OpenStories.newerFirst(close, at), limit));
        });
    }

    private static List<ArticleId> stories(IndexSearcher searcher, TopDocs found) throws IOException {
        var stored = searcher.storedFields();
        var stories = new ArrayList<ArticleId>();
        for (var hit : found.scoreDocs) {
            stories.add(new ArticleId(Long.parseLong(
                    stored.document(hit.doc, Set.of(Fields.STORY)).get(Fields.STORY))));
        }
        return stories;
    }

    @Override
    public int size() {
        return read(searcher -> searcher.getIndexReader().numDocs());
    }

    @Override
    public void close() {
        write(() -> {
            searchers.close();
            writer.rollback();
        });
    }

    private interface Writing {
        void run() throws IOException;
    }

    private interface Reading<T> {
        T of(IndexSearcher searcher) throws IOException;
    }

    private static void write(Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw new IndexTrouble(e);
        }
    }

    private <T> T read(Reading<T> reading) {
        try {
            var searcher = searchers.acquire();
            try {
                return reading.of(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new IndexTrouble(e);
        }
    }
}
