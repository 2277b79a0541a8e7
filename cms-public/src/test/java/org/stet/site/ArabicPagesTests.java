package org.stet.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.site.RunningSite.eventually;
import static org.stet.site.RunningSite.withinTwoSeconds;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.stet.core.ArabicNewsroom;

/** A newsroom that publishes in Arabic: its pages say nothing in any other language, and its readers read from the right. */
class ArabicPagesTests {

    private static final RunningSite SITE = RunningSite.newOnH2();
    private static final ArabicNewsroom NEWSROOM = new ArabicNewsroom(SITE.core(), List.of());
    private static final String SEARCH = "/search?q=" + URLEncoder.encode("المرفأ", StandardCharsets.UTF_8);
    private static final String IN_VAIN = "/search?q=" + URLEncoder.encode("قنفذ", StandardCharsets.UTF_8);
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]{2,}");
    private static final List<String> SAID =
            List.of("aria-label", "alt", "title", "placeholder", "data-words", "data-forms");

    /** Names of formats and of our own system, which are the same in every language; and those of forms, for the script. */
    private static final Set<String> NAMES =
            Set.of("RSS", "JSON", "Stet", "zero", "one", "two", "few", "many", "other");

    private static List<Document> pages = List.of();

    @BeforeAll
    static void write() {
        SITE.tellAll();
        NEWSROOM.tellEverything();
        withinTwoSeconds(() -> assertThat(SITE.get("/").body()).contains("جلسة المجلس البلدي"));
        eventually(() -> assertThat(SITE.get(SEARCH).body()).contains("<mark>"));
        pages = crawled();
    }

    @AfterAll
    static void close() {
        SITE.close();
    }

    @Test
    void noPageSaysAWordOfEnglish() {
        assertThat(pages).hasSizeGreaterThan(40);
        var found = new TreeSet<String>();
        for (var page : pages) {
            latin(page).forEach(word -> found.add(word + " in " + page.location()));
        }
        assertThat(found).isEmpty();
    }

    /** The crawl came by everything a page can say. */
    @Test
    void theCrawlSawEveryKindOfWords() {
        var seen = pages.stream().map(Document::text).collect(Collectors.joining());
        for (var words : List.of(
                "تصويبات وتحديثات",
                "مضى على نشر هذه المادة أكثر من شهرين",
                "استُخدم الذكاء الاصطناعي في الترجمة وفي التلخيص",
                "تغطية مباشرة",
                "مثبَّت",
                "أبرز الأحداث فقط",
                "تحديثات سابقة",
                "قارن بين النسخ",
                "فقرة",
                "عاجل",
                "لا مادة تتضمن",
                "مواد أقدم",
                "مواد أحدث",
                "لا توجد مادة على هذا العنوان")) {
            assertThat(seen.contains(words)).as(words).isTrue();
        }
    }

    @Test
    void changesThatAScriptFetchesAreInArabicToo() {
        for (var path : List.of(ArabicNewsroom.LIVE + "/live?after=0", "/ticker")) {
            var markup = SITE.get(path).body().replace("\\\"", "\"").replace("\\n", " ");
            assertThat(markup).contains("<time");
            assertThat(latin(Jsoup.parseBodyFragment(markup.replaceAll("\"[a-z]+\":(?:\"/[^\"]*\")?", " ")
                            .replaceAll("true|false", ""))))
                    .isEmpty();
        }
    }

    @Test
    void bylinesAreJoinedAsArabicJoinsThem() {
        assertThat(page("/").select(".meta").first()).isNotNull();
        assertThat(page("/").select(".meta").eachText())
                .anyMatch(text -> text.startsWith("بقلم سلمى الحدّاد ونديم عازار"));
    }

    @Test
    void feedsAndStructuredDataNameTheLanguage() {
        assertThat(SITE.get("/feed.json").body()).contains("\"language\":\"ar-EG\"", "شؤون المدينة");
        assertThat(page(stories().getFirst())
                        .select("script[type=application/ld+json]")
                        .html())
                .contains("\"inLanguage\":\"ar-EG\"");
        assertThat(page("/").select("html").attr("lang")).isEqualTo("ar-EG");
        assertThat(page("/").select("main [lang]")).isEmpty();
    }

    /** A newsroom whose language the site does not speak: its texts are marked as its own, ours as English. */
    @Test
    void wordsOfAnotherLanguageAreMarkedAsSuch() {
        NEWSROOM.speak("nb");
        try {
            withinTwoSeconds(
                    () -> assertThat(page("/").select("html").attr("lang")).isEqualTo("nb"));
            var foreign = new ArrayList<String>();
            for (var path : List.of("/", stories().getFirst(), "/archive", "/corrections", "/search", "/nothing")) {
                withinTwoSeconds(
                        () -> assertThat(page(path).select("html").attr("lang")).isEqualTo("nb"));
                for (var element : page(path).body().select("*")) {
                    if (LATIN.matcher(element.ownText()).find() && !isMarked(element)) {
                        foreign.add(element.ownText() + " in " + path);
                    }
                }
            }
            assertThat(foreign).isEmpty();
        } finally {
            NEWSROOM.speak("ar-EG");
            withinTwoSeconds(
                    () -> assertThat(page("/").select("html").attr("lang")).isEqualTo("ar-EG"));
        }
    }

    private static boolean isMarked(Element element) {
        var marked = element.closest("[lang]");
        return marked != null && marked.attr("lang").equals("en") || element.closest(".url, .subs, script") != null;
    }

    private static List<String> stories() {
        return page("/").select(".times a").eachAttr("href");
    }

    private static List<Document> crawled() {
        var begin = Stream.concat(Sweep.WELL_KNOWN.stream(), Stream.of(SEARCH, IN_VAIN))
                .filter(path -> !path.contains("q=") || path.contains("%"))
                .toList();
        return Sweep.of(SITE, begin).answers().entrySet().stream()
                .filter(each -> each.getValue()
                        .headers()
                        .firstValue("Content-Type")
                        .orElse("")
                        .startsWith("text/html"))
                .filter(each -> !each.getKey().contains("#"))
                .map(each -> Jsoup.parse(each.getValue().body(), each.getKey()))
                .toList();
    }

    private static Document page(String path) {
        return Jsoup.parse(SITE.get(path).body(), path);
    }

    private static List<String> latin(Document whole) {
        var page = whole.clone();
        page.select("script, .url, mark, input, [itemprop]").stream()
                .filter(element -> !element.hasAttr("placeholder"))
                .forEach(Element::remove);
        var said = new ArrayList<String>();
        said.add(page.text());
        said.add(page.title());
        said.addAll(page.select("meta[name=description], meta[property=og:title], meta[property=og:description]")
                .eachAttr("content"));
        SAID.forEach(name -> said.addAll(page.body().select("[" + name + "]").eachAttr(name)));
        return said.stream()
                .filter(Objects::nonNull)
                .flatMap(text -> LATIN.matcher(text).results().map(MatchResult::group))
                .filter(word -> !NAMES.contains(word))
                .distinct()
                .toList();
    }
}
