package org.stet.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.site.RunningSite.withinTwoSeconds;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.stet.core.article.StoryForm;
import org.stet.core.article.Teasers;
import org.stet.core.author.AuthorEditing;
import org.stet.core.author.AuthorForm;
import org.stet.core.author.AuthorId;
import org.stet.core.author.AuthorLink;
import org.stet.core.body.PastedHtml;
import org.stet.core.category.CategoryEditing;
import org.stet.core.category.CategoryForm;
import org.stet.core.category.CategoryId;
import org.stet.core.settings.CurrentSettings;
import org.stet.core.settings.SettingsEditing;
import org.stet.core.settings.SiteSettings;
import org.stet.core.shared.WebAddress;
import tools.jackson.databind.json.JsonMapper;

/** What each page says, from the first day of a newsroom on. */
@TestMethodOrder(OrderAnnotation.class)
class PagesTests {

    private static final RunningSite SITE = RunningSite.newOnH2();
    private static final String HOSTILE = "</script><b>${7*7} *{T(Runtime)} [[${8*8}]] \"'`";

    @AfterAll
    static void close() {
        SITE.close();
    }

    @Test
    @Order(1)
    void anEmptyNewsroomHasACalmFrontPage() {
        var front = SITE.get("/");

        assertThat(front.statusCode()).isEqualTo(200);
        assertThat(front.body())
                .contains("The first story is being written.")
                .contains("<section class=\"ticker\" aria-label=\"Live ticker\" hidden>");
        assertThat(SITE.get("/feed.xml").statusCode()).isEqualTo(200);
        assertThat(SITE.get("/ticker").body()).isEqualTo("{\"items\":[],\"html\":\"\",\"breaking\":\"\"}");
    }

    @Test
    @Order(2)
    void theNewsroomsNameZoneAndAddressAreOnEveryPage() {
        var current = SITE.core(CurrentSettings.class).get();
        SITE.newsroom()
                .as(
                        SITE.newsroom().noor(),
                        () -> SITE.core(SettingsEditing.class)
                                .change(new SiteSettings(
                                        current.version(),
                                        "Longhand",
                                        "By people",
                                        "Europe/Oslo",
                                        "en",
                                        "https://longhand.example",
                                        "#aa3300",
                                        null,
                                        100,
                                        true)));
        SITE.newsroom().published("Named and dated");

        withinTwoSeconds(() -> assertThat(SITE.get("/articles/named-and-dated").body())
                .contains("Named and dated | Longhand")
                .contains("<link rel=\"canonical\" href=\"https://longhand.example/articles/named-and-dated\">")
                .containsPattern(
                        "Published <b><time datetime=\"[^\"]+[+]0[12]:00\">\\d+ \\w+ \\d{4}, \\d\\d:\\d\\d CES?T<")
                .contains("All times are CE"));
        withinTwoSeconds(() -> assertThat(SITE.get("/theme.css").body()).contains("--accent:#aa3300"));
    }

    @Test
    @Order(3)
    void aStoryHasEverythingAReaderLooksFor() {
        publish(
                "Complete story",
                "<p>" + "word ".repeat(201) + "</p>",
                section(),
                authors("Bo Berg", "Cy Cole", "Di Dahl"));

        withinTwoSeconds(() ->
                assertThat(SITE.get("/articles/complete-story").statusCode()).isEqualTo(200));
        var page = SITE.get("/articles/complete-story").body();
        assertThat(page)
                .contains("3 min read")
                .contains("Reporter</span>")
                .contains("<a href=\"/tag/audits\" rel=\"tag\">Audits</a>")
                .contains("Back to home")
                .contains("Related stories")
                .contains("The standfirst of Complete story.")
                .doesNotContain("Updated <b>")
                .doesNotContain("class=\"hero\"")
                .doesNotContain("<script src")
                .doesNotContain("style=");
        assertThat(count("<h1", page)).isEqualTo(1);
        assertThat(count("<main", page)).isEqualTo(1);
        withinTwoSeconds(
                () -> assertThat(SITE.get("/").body().replaceAll("\\s+", " "))
                        .containsPattern(
                                "By <a [^>]+><bdi>Bo Berg</bdi></a>, <a [^>]+><bdi>Cy Cole</bdi></a> and <a [^>]+><bdi>Di Dahl</bdi></a>"));
        assertThat(count("<h1", SITE.get("/").body())).isEqualTo(1);
    }

    @Test
    @Order(4)
    void whatWritersTypeIsTextEverywhere() {
        publish(HOSTILE, "<p>x</p>", section(), authors("<i>Eve</i> ${7*7}"));

        withinTwoSeconds(() -> assertThat(SITE.get("/").body()).contains("${7*7}"));
        withinTwoSeconds(() -> assertThat(SITE.get("/feed.xml").body()).contains("${7*7}"));
        var path = "/articles/"
                + SITE.get("/feed.xml").body().split("/articles/")[1].split("<")[0];
        for (var page : List.of(path, "/", "/category/policy", "/nothing-here")) {
            withinTwoSeconds(() -> assertThat(SITE.get(page).body())
                    .as(page)
                    .contains("${7*7}", "[[${8*8}]]")
                    .doesNotContain("</script><b>", "<i>Eve</i>")
                    .doesNotContain(" 49 "));
        }
        var json = Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL)
                .matcher(SITE.get(path).body());
        assertThat(json.find()).isTrue();
        var data = JsonMapper.builder().build().readTree(json.group(1));
        assertThat(data.get("headline").asString()).isEqualTo(HOSTILE);
        assertThat(data.get("mainEntityOfPage").asString()).isEqualTo("https://longhand.example" + path);
    }

    @Test
    @Order(5)
    void anAuthorHasAPageWithWordsAndLinks() {
        var form = new AuthorForm(
                "Fay Fox",
                "",
                "Science editor",
                "Reads the appendices.",
                null,
                List.of(new AuthorLink("Field notes", new WebAddress("https://fieldnotes.example/fay"))),
                null);
        var fay = SITE.newsroom()
                .as(SITE.newsroom().eve(), () -> SITE.core(AuthorEditing.class).create(form));
        assertThat(SITE.get("/author/fay-fox").statusCode())
                .as("nothing published")
                .isEqualTo(404);
        publish("By Fay", "<p>x</p>", section(), List.of(fay));

        withinTwoSeconds(() -> assertThat(SITE.get("/author/fay-fox").body())
                .contains(
                        "Fay Fox",
                        "Science editor",
                        "Reads the appendices.",
                        "https://fieldnotes.example/fay",
                        "By Fay"));
    }

    @Test
    @Order(6)
    void aSectionListsTheSectionsBelowItPageByPage() {
        var newsroom = SITE.newsroom();
        var compute = newsroom.category("Compute");
        var chips = newsroom.as(
                newsroom.eve(),
                () -> SITE.core(CategoryEditing.class).create(CategoryForm.of("Chips", "", "", "#0f7f7a", compute)));
        var gil = authors("Gil Gray");
        for (int i = 1; i <= 22; i++) {
            publish("Chip number " + i, "<p>x</p>", chips, gil);
        }

        withinTwoSeconds(() -> {
            var first = SITE.get("/category/compute").body();
            var second = SITE.get("/category/compute?page=2").body();
            assertThat(first)
                    .contains(
                            "Chip number 22",
                            "rel=\"next\"",
                            "/category/compute?page=2",
                            "<a href=\"/category/chips\">Chips</a>")
                    .doesNotContain("rel=\"prev\"");
            assertThat(second).contains("Chip number 1<", "rel=\"prev\"").doesNotContain("rel=\"next\"");
            assertThat(count("class=\"hed", first) + count("class=\"hed", second))
                    .isEqualTo(22);
        });
        assertThat(SITE.get("/category/compute?page=3").statusCode()).isEqualTo(404);
        withinTwoSeconds(
                () -> assertThat(SITE.get("/theme.css").body()).contains("[data-cat=\"chips\"]{--cat:#0f7f7a}"));
    }

    @Test
    @Order(7)
    void noStoryTakesTwoPlacesOnTheFront() {
        withinTwoSeconds(() -> assertThat(stories(SITE.get("/").body())).hasSizeGreaterThan(12));
        assertThat(stories(SITE.get("/").body())).doesNotHaveDuplicates();
    }

    private static List<String> stories(String html) {
        var hrefs = new ArrayList<String>();
        var links = Pattern.compile("href=\"(/articles/[^\"]+)\"").matcher(html);
        while (links.find()) {
            hrefs.add(links.group(1));
        }
        return hrefs;
    }

    private static CategoryId section() {
        return Objects.requireNonNull(SITE.newsroom().text("any").category());
    }

    private static List<AuthorId> authors(String... names) {
        return Arrays.stream(names)
                .map(name -> SITE.newsroom().author(name, "Reporter"))
                .toList();
    }

    private static void publish(String headline, String body, CategoryId category, List<AuthorId> by) {
        var id = SITE.newsroom()
                .draft(new StoryForm(
                        headline,
                        "The standfirst of " + headline + ".",
                        category,
                        by,
                        List.of("Audits"),
                        null,
                        Teasers.NONE,
                        PastedHtml.parse(body)));
        SITE.newsroom().letStand(id);
        SITE.newsroom().publish(id);
    }

    private static int count(String part, String whole) {
        return whole.split(Pattern.quote(part), -1).length - 1;
    }
}
