package org.stet.site.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.site.RunningSite.withinTwoSeconds;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.stet.core.Newsroom;
import org.stet.core.article.AiUse;
import org.stet.core.article.Background;
import org.stet.core.article.Hero;
import org.stet.core.article.Source;
import org.stet.core.article.StoryForm;
import org.stet.core.article.Teasers;
import org.stet.core.author.AuthorEditing;
import org.stet.core.author.AuthorForm;
import org.stet.core.author.AuthorLink;
import org.stet.core.body.PastedHtml;
import org.stet.core.category.CategoryEditing;
import org.stet.core.category.CategoryForm;
import org.stet.core.publication.Change;
import org.stet.core.shared.WebAddress;
import org.stet.site.RunningSite;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever machines are told of a page is what a reader sees on it: each value is looked for in the visible text. */
class FactsTests {

    private static final String HOME = "http://localhost:8080";
    private static final RunningSite SITE = RunningSite.newOnH2();
    private static final Newsroom NEWSROOM = SITE.newsroom();

    @BeforeAll
    static void publish() {
        var policy = Objects.requireNonNull(NEWSROOM.text("any").category());
        var courts = NEWSROOM.as(
                NEWSROOM.eve(),
                () -> SITE.core(CategoryEditing.class).create(CategoryForm.of("Courts", "", "", "#1c4e9e", policy)));
        var fay = NEWSROOM.as(
                NEWSROOM.eve(),
                () -> SITE.core(AuthorEditing.class)
                        .create(new AuthorForm(
                                "Fay Fox",
                                "",
                                "Court reporter",
                                "Reads the appendices.",
                                null,
                                List.of(new AuthorLink("Notes", new WebAddress("https://notes.example/fay"))),
                                null)));
        var ada = NEWSROOM.text("any").authors().getFirst();
        var hero = SITE.picture(1600, 1200);
        SITE.developPictures();
        var text = new StoryForm(
                "Court asks & the lab answers",
                "What the court <asked>.",
                courts,
                List.of(ada, fay),
                List.of("Audits", "Courts of law"),
                new Hero(hero, "A court", "The court.", "Fay Fox"),
                new Teasers("The searched title", "The searched words.", "The shared title", "The shared words.", null),
                new Background(AiUse.NONE, List.of(new Source("The order", "https://court.example/order")), false),
                PastedHtml.parse("<p>Words.</p>", src -> null));
        var id = NEWSROOM.published(text.headline());
        NEWSROOM.republish(id, text, Change.correction("We said Monday, it was Tuesday."));
        NEWSROOM.published("No picture");
        withinTwoSeconds(() -> assertThat(page().select(".label").text()).isEqualTo("Corrected"));
        withinTwoSeconds(
                () -> assertThat(SITE.get("/articles/no-picture").statusCode()).isEqualTo(200));
    }

    @AfterAll
    static void close() {
        SITE.close();
    }

    @Test
    void theStorysDataIsWhatItsPageShows() {
        var page = page();
        var data = data(page, "NewsArticle");

        assertThat(data.path("headline").asString()).isEqualTo(page.select("h1").text());
        assertThat(data.path("description").asString())
                .isEqualTo(page.select(".art__std").text());
        assertThat(data.path("datePublished").asString())
                .isEqualTo(page.select(".by__when time").eachAttr("datetime").getFirst());
        assertThat(data.path("dateModified").asString())
                .isEqualTo(page.select(".by__when time").eachAttr("datetime").getLast());
        assertThat(data.path("articleSection").asString())
                .isEqualTo(page.select(".art__kick .cat").text());
        assertThat(texts(data.path("keywords")))
                .isEqualTo(page.select(".tags a").eachText());
        assertThat(texts(data.path("author"), "name"))
                .isEqualTo(page.select(".by a[rel=author]").eachText());
        assertThat(texts(data.path("author"), "url"))
                .isEqualTo(page.select(".by a[rel=author]").eachAttr("abs:href"));
        assertThat(texts(data.path("citation"), "name"))
                .isEqualTo(page.select(".sources li").eachText());
        assertThat(texts(data.path("citation"), "url"))
                .isEqualTo(page.select(".sources a").eachAttr("href"));
        assertThat(texts(data.path("correction"), "text"))
                .isEqualTo(page.select("#corrections-and-updates dd").eachText());
        assertThat(texts(data.path("correction"), "datePublished"))
                .isEqualTo(page.select("#corrections-and-updates time").eachAttr("datetime"));
        assertThat(data.path("publisher").path("name").asString())
                .isEqualTo(page.select(".head .brand").text());
        assertThat(data.path("inLanguage").asString())
                .isEqualTo(page.select("html").attr("lang"));
    }

    @Test
    void searchEnginesGetTheThreeShapesOfThePicture() {
        assertThat(texts(data(page(), "NewsArticle").path("image")))
                .hasSize(3)
                .anyMatch(url -> url.contains("16x9"))
                .anyMatch(url -> url.contains("4x3"))
                .anyMatch(url -> url.contains("1x1"))
                .allMatch(url -> SITE.get(url.substring(HOME.length())).statusCode() == 200);
    }

    @Test
    void thereIsOneAddressAndEverybodyIsToldTheSame() {
        var page = page();
        var canonical = page.select("link[rel=canonical]").eachAttr("href");

        assertThat(canonical).containsExactly(HOME + "/articles/court-asks-the-lab-answers");
        assertThat(property(page, "og:url")).isEqualTo(canonical.getFirst());
        assertThat(data(page, "NewsArticle").path("mainEntityOfPage").asString())
                .isEqualTo(canonical.getFirst());
    }

    @Test
    void whatAStorySaysOfItselfElsewhereCountsThere() {
        var page = page();
        assertThat(page.title()).startsWith("The searched title | ");
        assertThat(page.select("meta[name=description]").attr("content")).isEqualTo("The searched words.");
        assertThat(property(page, "og:title")).isEqualTo("The shared title");
        assertThat(property(page, "og:description")).isEqualTo("The shared words.");
        assertThat(property(page, "article:section")).isEqualTo("Courts");
        assertThat(page.select("meta[property=article:author]").eachAttr("content"))
                .containsExactly(HOME + "/author/ada-lind", HOME + "/author/fay-fox");
        assertThat(property(page, "article:published_time"))
                .isEqualTo(page.select(".by__when time").eachAttr("datetime").getFirst());
        assertThat(property(page, "article:modified_time"))
                .isEqualTo(page.select(".by__when time").eachAttr("datetime").getLast());
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("max-image-preview:large");
    }

    @Test
    void thePictureOfACardIsLargeAndOneIsDrawnWhereThereIsNone() throws Exception {
        for (var path : List.of("/articles/court-asks-the-lab-answers", "/articles/no-picture")) {
            var page = document(path);
            var url = property(page, "og:image");
            assertThat(url).startsWith(HOME);
            var picture = ImageIO.read(new ByteArrayInputStream(SITE.bytes(url.substring(HOME.length()))));
            assertThat(picture.getWidth()).isGreaterThanOrEqualTo(1200).isEqualTo(number(page, "og:image:width"));
            assertThat(picture.getHeight()).isEqualTo(number(page, "og:image:height"));
            assertThat(property(page, "og:image:alt")).isNotBlank();
            assertThat(page.select("meta[name=twitter:card]").attr("content")).isEqualTo("summary_large_image");
        }
    }

    @Test
    void theWayToAPageLeadsThroughItsSections() {
        var crumbs = data(page(), "BreadcrumbList").path("itemListElement");
        assertThat(texts(crumbs, "name"))
                .containsExactly(
                        page().select(".head .brand").text(), "Policy", "Courts", "Court asks & the lab answers");
        assertThat(texts(crumbs, "item"))
                .containsExactly(
                        HOME + "/",
                        HOME + "/category/policy",
                        HOME + "/category/courts",
                        HOME + "/articles/court-asks-the-lab-answers");
        assertThat(texts(crumbs, "position")).containsExactly("1", "2", "3", "4");
        assertThat(texts(data(document("/category/courts"), "BreadcrumbList").path("itemListElement"), "name"))
                .endsWith("Policy", "Courts");
    }

    @Test
    void anAuthorsDataIsWhatTheirPageShows() {
        var page = document("/author/fay-fox");
        var person = data(page, "ProfilePage").path("mainEntity");

        assertThat(person.path("name").asString()).isEqualTo(page.select("h1").text());
        assertThat(person.path("jobTitle").asString())
                .isEqualTo(page.select(".crumb").text());
        assertThat(person.path("description").asString())
                .isEqualTo(page.select(".who .std").text());
        assertThat(texts(person.path("sameAs")))
                .isEqualTo(page.select(".who a[href^=https]").eachAttr("href"));
        assertThat(person.path("url").asString())
                .isEqualTo(page.select("link[rel=canonical]").attr("href"));
    }

    @Test
    void theFrontPageSaysWhoPublishes() {
        var front = document("/");
        var organisation = data(front, "NewsMediaOrganization");

        assertThat(organisation.path("name").asString())
                .isEqualTo(front.select("h1").text());
        assertThat(organisation.path("url").asString()).isEqualTo(HOME + "/");
        assertThat(organisation.path("correctionsPolicy").asString()).isEqualTo(HOME + "/corrections");
        assertThat(data(front, "WebSite").path("name").asString())
                .isEqualTo(front.select("h1").text());
    }

    private static Document page() {
        return document("/articles/court-asks-the-lab-answers");
    }

    private static Document document(String path) {
        return Jsoup.parse(SITE.get(path).body(), HOME + path);
    }

    private static JsonNode data(Document page, String type) {
        return page.select("script[type=application/ld+json]").stream()
                .map(script -> JsonMapper.shared().readTree(script.data()))
                .filter(node -> node.path("@type").asString().equals(type))
                .filter(node -> node.path("@context").asString().equals("https://schema.org"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + type));
    }

    private static List<String> texts(JsonNode nodes) {
        return nodes.valueStream().map(JsonNode::asString).toList();
    }

    private static List<String> texts(JsonNode nodes, String name) {
        return nodes.valueStream().map(node -> node.path(name).asString()).toList();
    }

    private static String property(Document page, String name) {
        return page.select("meta[property=" + name + "]").attr("content");
    }

    private static int number(Document page, String name) {
        return Integer.parseInt(property(page, name));
    }
}
