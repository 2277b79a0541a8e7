package org.stet.site.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.site.RunningSite.withinTwoSeconds;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.stet.core.article.StoryForm;
import org.stet.core.author.AuthorDirectory;
import org.stet.core.author.AuthorEditing;
import org.stet.core.author.AuthorForm;
import org.stet.core.author.AuthorId;
import org.stet.core.category.CategoryDirectory;
import org.stet.core.category.CategoryEditing;
import org.stet.core.category.CategoryForm;
import org.stet.core.category.CategoryId;
import org.stet.core.shared.Slug;
import org.stet.core.tag.TagDirectory;
import org.stet.core.tag.TagEditing;
import org.stet.core.tag.TagForm;
import org.stet.core.tag.TagId;
import org.stet.site.RunningSite;

/** F2: tags have pages and feeds, and what was renamed or merged leads readers on; the same for sections and authors. */
class TagPagesTests {

    private static final RunningSite SITE = RunningSite.onH2();

    @Test
    void aTagHasAPageAFeedAndAPlaceInTheSitemap() {
        publish("Photonics explained", "Photonics");
        withinTwoSeconds(() -> assertThat(status("/tag/photonics")).isEqualTo(200));

        assertThat(SITE.get("/tag/photonics").body())
                .contains("<h1>Photonics</h1>", "Photonics explained", "<link rel=\"canonical\"")
                .contains("/tag/photonics/feed.xml", "/tag/photonics/feed.json");
        for (var feed : List.of("/tag/photonics/feed.xml", "/tag/photonics/feed.json")) {
            assertThat(SITE.get(feed).body()).contains("Photonics explained", "http://localhost:8080" + feed);
        }
        withinTwoSeconds(() -> assertThat(SITE.get("/feed.xml").body()).contains("<category>Photonics</category>"));
        withinTwoSeconds(() -> assertThat(SITE.get("/sitemap-lists.xml").body())
                .contains("<loc>http://localhost:8080/tag/photonics</loc>"));
        assertThat(SITE.get("/articles/photonics-explained").body())
                .contains("<a href=\"/tag/photonics\" rel=\"tag\">Photonics</a>", "\"keywords\":[\"Photonics\"]");
    }

    @Test
    void aTagThatNoLiveStoryCarriesIsNotKnown() {
        SITE.newsroom().draft(text("Hidden", "Only planned"));
        var moved = tag("only-planned");
        edit(() -> SITE.core(TagEditing.class).rename(moved, 0, new TagForm("Still planned", "")));
        for (var path : List.of("/tag/only-planned", "/tag/still-planned", "/tag/never-heard-of", "/tag/x--y")) {
            assertThat(status(path)).as(path).isEqualTo(404);
            assertThat(status(path + "/feed.xml")).as(path).isEqualTo(404);
        }
    }

    @Test
    void aTagIsListedPageByPage() {
        for (var number = 1; number <= 21; number++) {
            publish("Qubit number " + number, "Qubits");
        }
        withinTwoSeconds(() -> assertThat(SITE.get("/tag/qubits").body()).contains("Qubit number 21"));
        assertThat(SITE.get("/tag/qubits").body()).contains("rel=\"next\"", "/tag/qubits?page=2");
        assertThat(SITE.get("/tag/qubits?page=2").body().split("<aside", 2)[0])
                .contains("Qubit number 1<")
                .doesNotContain("Qubit number 21");
        assertThat(status("/tag/qubits?page=3")).isEqualTo(404);
    }

    @Test
    void renamedAndMergedTagsLeadReadersOn() {
        publish("On lasers", "Laser");
        publish("On light", "Light");
        withinTwoSeconds(() -> assertThat(status("/tag/light")).isEqualTo(200));
        assertThat(status("/tag/laser")).isEqualTo(200);
        var laser = tag("laser");
        edit(() -> SITE.core(TagEditing.class).rename(laser, 0, new TagForm("Lasers", "")));
        assertMoved("/tag/laser", "/tag/lasers");

        var light = tag("light");
        edit(() -> SITE.core(TagEditing.class).merge(laser, light));
        assertMoved("/tag/lasers", "/tag/light");
        assertMoved("/tag/laser", "/tag/light");
        assertMoved("/tag/laser/feed.xml", "/tag/light/feed.xml");
        assertMoved("/tag/lasers/feed.json", "/tag/light/feed.json");
        withinTwoSeconds(() -> assertThat(SITE.get("/tag/light").body()).contains("On lasers", "On light"));
        withinTwoSeconds(() -> assertThat(SITE.get("/articles/on-lasers").body())
                .contains("<a href=\"/tag/light\" rel=\"tag\">Light</a>")
                .doesNotContain("/tag/lasers"));
    }

    @Test
    void renamedAndMergedSectionsLeadReadersOn() {
        var newsroom = SITE.newsroom();
        var optics = newsroom.category("Optics");
        var physics = newsroom.category("Physics");
        publish("On lenses", optics, newsroom.author("Lena Lens", "Desk"));
        withinTwoSeconds(() -> assertThat(status("/category/optics")).isEqualTo(200));
        edit(() -> SITE.core(CategoryEditing.class)
                .change(optics, version(optics), CategoryForm.of("Light", "", "", "#1c4e9e", null)));
        assertMoved("/category/optics", "/category/light");
        assertMoved("/category/optics/feed.xml", "/category/light/feed.xml");

        edit(() -> SITE.core(CategoryEditing.class).merge(optics, physics));
        assertMoved("/category/light", "/category/physics");
        assertMoved("/category/optics", "/category/physics");
        assertMoved("/category/optics/feed.json", "/category/physics/feed.json");
        withinTwoSeconds(() -> assertThat(SITE.get("/category/physics").body()).contains("On lenses"));
        withinTwoSeconds(
                () -> assertThat(SITE.get("/articles/on-lenses").body()).contains("href=\"/category/physics\""));
    }

    @Test
    void aRenamedAuthorsFormerAddressLeadsReadersOnceTheyAreKnown() {
        var newsroom = SITE.newsroom();
        var author = newsroom.author("Una Unread", "Desk");
        edit(() -> SITE.core(AuthorEditing.class).change(author, 0, authorForm("Una Read")));
        assertThat(status("/author/una-unread")).isEqualTo(404);

        publish("By Una", newsroom.category("Reading"), author);
        assertMoved("/author/una-unread", "/author/una-read");
        assertMoved("/author/una-unread/feed.xml", "/author/una-read/feed.xml");
        assertThat(SITE.core(AuthorDirectory.class).find(author)).isPresent();
    }

    private static AuthorForm authorForm(String name) {
        return new AuthorForm(name, "", "Desk", "", null, List.of(), null);
    }

    private static void assertMoved(String from, String to) {
        withinTwoSeconds(() -> {
            var answer = SITE.get(from);
            assertThat(answer.statusCode()).as(from).isEqualTo(301);
            assertThat(answer.headers().firstValue("location")).hasValue(to);
        });
    }

    private static int status(String path) {
        return SITE.get(path).statusCode();
    }

    private static TagId tag(String slug) {
        return SITE.core(TagDirectory.class)
                .bySlug(new Slug(slug))
                .orElseThrow()
                .id();
    }

    private static long version(CategoryId id) {
        return SITE.core(CategoryDirectory.class).find(id).orElseThrow().version();
    }

    private static void edit(Runnable what) {
        SITE.newsroom().as(SITE.newsroom().eve(), what);
    }

    private static StoryForm text(String headline, String tag) {
        var plain = SITE.newsroom().text(headline);
        return SITE.newsroom()
                .text(
                        headline,
                        headline + ".",
                        Objects.requireNonNull(plain.category()),
                        plain.authors(),
                        List.of(tag),
                        null);
    }

    private static void publish(String headline, String tag) {
        publish(text(headline, tag));
    }

    private static void publish(String headline, CategoryId category, AuthorId author) {
        publish(SITE.newsroom().text(headline, headline + ".", category, List.of(author), List.of(), null));
    }

    private static void publish(StoryForm text) {
        var id = SITE.newsroom().draft(text);
        SITE.newsroom().letStand(id);
        SITE.newsroom().publish(id);
    }
}
