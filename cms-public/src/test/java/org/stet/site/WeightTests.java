package org.stet.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.site.RunningSite.withinTwoSeconds;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a page weighs: without pictures and fonts at most 30 kB compressed in four requests; scripts 8 kB, fonts 50 kB. */
class WeightTests {

    private static final RunningSite SITE = RunningSite.onH2();
    private static final int PAGE = 30_000;
    private static final int SCRIPTS = 8_000;
    private static final int FONTS = 50_000;
    private static final List<String> SYLLABLES = List.of(
            "au", "dit", "lo", "gen", "ti", "ver", "mas", "ko", "ra", "sel", "in", "por", "ta", "wen", "qui", "zo");
    private static final Pattern LOADED = Pattern.compile(
            "<(?:link rel=\"stylesheet\"|script type=\"module\"|link rel=\"preload\")[^>]*?(?:href|src)=\"([^\"]+)\"");
    private static final Pattern FONT = Pattern.compile("url\\((/assets/[^)]+\\.woff2)\\)");
    private static final int WORDS = 1000;

    @Test
    void anArticleOfAThousandWordsWeighsLittleAndAsksForLittle() throws Exception {
        var newsroom = SITE.newsroom();
        var id = newsroom.draft(newsroom.text("Weighed story", words()));
        newsroom.letStand(id);
        newsroom.publish(id);
        withinTwoSeconds(() ->
                assertThat(SITE.get("/articles/weighed-story").statusCode()).isEqualTo(200));

        var page = SITE.get("/articles/weighed-story").body();
        var beside = LOADED.matcher(page)
                .results()
                .map(found -> found.group(1))
                .filter(path -> !path.endsWith(".woff2"))
                .toList();
        var weight = compressed("/articles/weighed-story");
        for (var path : beside) {
            weight += compressed(path);
        }

        assertThat(beside).hasSizeBetween(2, 3);
        assertThat(weight).isBetween(5_000, PAGE);
    }

    @Test
    void allScriptsTogetherAreSmallerThanAPictureOfAStamp() {
        var scripts = Stream.of("/", "/search?q=audits")
                .flatMap(path -> LOADED.matcher(SITE.get(path).body()).results())
                .map(found -> found.group(1))
                .filter(path -> path.endsWith(".js"))
                .distinct()
                .toList();
        assertThat(scripts).hasSize(2);
        assertThat(scripts.stream()
                        .mapToInt(path -> SITE.get(path).body().length())
                        .sum())
                .isBetween(1_000, SCRIPTS);
    }

    @Test
    void fontsAreSmallOursAndNeverWaitedFor() throws Exception {
        var sheet = SITE.get(stylesheet()).body();
        var fonts = FONT.matcher(sheet).results().map(found -> found.group(1)).toList();
        assertThat(fonts).hasSize(2);
        assertThat(sheet.split("font-display:optional", -1)).hasSize(3);
        var weight = 0;
        for (var font : fonts) {
            weight += SITE.bytes(font).length;
        }
        assertThat(weight).isBetween(10_000, FONTS);
    }

    /** Words that compress no better than those of a language do. */
    private static String words() {
        var random = new Random(7);
        return IntStream.range(0, WORDS)
                .mapToObj(n -> SYLLABLES.get(random.nextInt(SYLLABLES.size()))
                        + SYLLABLES.get(random.nextInt(SYLLABLES.size())))
                .collect(Collectors.joining(" "));
    }

    private static String stylesheet() {
        return LOADED.matcher(SITE.get("/").body())
                .results()
                .map(found -> found.group(1))
                .filter(path -> path.startsWith("/assets/") && path.endsWith(".css"))
                .findFirst()
                .orElseThrow();
    }

    private static int compressed(String path) throws Exception {
        return SITE.bytes(path, "Accept-Encoding", "gzip").length;
    }
}
