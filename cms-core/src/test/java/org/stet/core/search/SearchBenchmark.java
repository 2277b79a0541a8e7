package org.stet.core.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;
import org.stet.core.Vocabulary;
import org.stet.core.article.ArticleId;
import org.stet.core.author.AuthorId;
import org.stet.core.category.CategoryId;
import org.stet.core.shared.Window;

/**
 * How long questions take among 100,000 stories of 450 words. Its name keeps it out of the build: run it by
 * {@code mvn -pl cms-core test -Dtest=SearchBenchmark}; it prints milliseconds and asserts nothing, since machines differ.
 */
class SearchBenchmark {

    private static final int STORIES = Integer.getInteger("stories", 100_000);
    private static final int QUESTIONS = 400;
    private static final int WARM_UP = 200;
    private static final Instant NOW = Instant.parse("2031-01-01T12:00:00Z");

    private final Random random = new Random(7);
    private final Vocabulary vocabulary = new Vocabulary(7);

    @Test
    void measure() throws Exception {
        var folder = Files.createTempDirectory("stet-search-benchmark");
        try (var index = StoryIndex.open(folder.resolve("readers"), Locale.ENGLISH)) {
            var started = System.nanoTime();
            fill(index);
            System.out.printf(
                    Locale.ROOT,
                    "%,d stories in %.0f s, %,d MB%n",
                    STORIES,
                    (System.nanoTime() - started) / 1e9,
                    size(folder) >> 20);
            time("one word", index, i -> SearchQuery.of(vocabulary.word()));
            time("two words", index, i -> SearchQuery.of(vocabulary.word() + " " + vocabulary.word()));
            time(
                    "four words",
                    index,
                    i -> SearchQuery.of(vocabulary.word() + " " + vocabulary.word() + " " + vocabulary.word() + " "
                            + vocabulary.word()));
            time("common word", index, i -> SearchQuery.of(vocabulary.word(i % 10)));
            time("page 50", index, i -> SearchQuery.of(vocabulary.word(i % 50)).page(50));
            time(
                    "section and year",
                    index,
                    i -> SearchQuery.of(vocabulary.word())
                            .in(Set.of(new CategoryId(i % 12)))
                            .published(new Window(NOW.minus(Duration.ofDays(400)), NOW)));
            time("mistyped", index, i -> SearchQuery.of(vocabulary.mistyped() + " " + vocabulary.mistyped()));
            var times = new ArrayList<Long>();
            for (int i = 0; i < WARM_UP + QUESTIONS; i++) {
                var begun = System.nanoTime();
                index.beginning(vocabulary.word().substring(0, 3), NOW, 6);
                times.add(System.nanoTime() - begun);
            }
            print("as it is typed", times);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private void fill(StoryIndex index) {
        for (int from = 0; from < STORIES; from += ReaderIndex.BATCH) {
            var batch = new ArrayList<StoryDocument>();
            for (int i = from; i < Math.min(STORIES, from + ReaderIndex.BATCH); i++) {
                batch.add(story(i + 1));
            }
            index.put(batch.stream().map(StoryDocument::story).toList(), batch);
        }
        index.commit(Map.of());
    }

    private StoryDocument story(int id) {
        var published = NOW.minus(Duration.ofMinutes(random.nextInt(3 * 365 * 24 * 60)));
        return new StoryDocument(
                new ArticleId(id),
                id,
                Window.openFrom(published),
                published,
                new CategoryId(random.nextInt(12)),
                List.of(new AuthorId(random.nextInt(200))),
                List.of(vocabulary.word() + " " + vocabulary.word()),
                List.of(vocabulary.word(), vocabulary.word()),
                vocabulary.text(9),
                vocabulary.text(22),
                vocabulary.text(450),
                "");
    }

    private void time(String name, StoryIndex index, IntFunction<SearchQuery> question) {
        var windows = new ArrayList<Window>();
        for (int year = 0; year < 12; year++) {
            windows.add(
                    new Window(NOW.minus(Duration.ofDays(365L * (year + 1))), NOW.minus(Duration.ofDays(365L * year))));
        }
        var times = new ArrayList<Long>();
        for (int i = 0; i < WARM_UP + QUESTIONS; i++) {
            var query = question.apply(i).counting(windows);
            var begun = System.nanoTime();
            index.find(query, NOW, Set.of());
            times.add(System.nanoTime() - begun);
        }
        print(name, times);
    }

    private static void print(String name, List<Long> nanos) {
        var sorted =
                nanos.stream().skip(WARM_UP).mapToLong(Long::longValue).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "%-18s p50 %6.1f ms   p95 %6.1f ms   max %6.1f ms%n",
                name,
                sorted[sorted.length / 2] / 1e6,
                sorted[sorted.length * 95 / 100] / 1e6,
                Arrays.stream(sorted).max().orElse(0) / 1e6);
    }

    private static long size(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }
}
