package org.stet.site.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.site.RunningSite.withinTwoSeconds;

import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.stet.site.RunningSite;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import tools.jackson.databind.json.JsonMapper;

class FeedTests {

    private static final RunningSite SITE = RunningSite.onH2();

    @Test
    void aFeedIsWellFormedWhateverTheHeadlineSays() throws Exception {
        var hostile = "Feed & <b>\"quotes\"</b> ]]> ${7*7} 😀 <script>alert(1)</script>";
        SITE.newsroom().published(hostile);
        withinTwoSeconds(() -> assertThat(SITE.get("/feed.xml").body()).contains("${7*7}"));

        var feed = parse(SITE.get("/feed.xml").body());

        var item = (Element) feed.getElementsByTagName("item").item(0);
        assertThat(text(item, "title")).isEqualTo(hostile);
        assertThat(text(item, "link")).startsWith("http://localhost:8080/articles/feed-");
        assertThat(text(item, "guid")).startsWith("urn:stet:article:");
        assertThat(text(item, "dc:creator")).isEqualTo("Ada Lind");
        assertThat(text(item, "category")).isEqualTo("Policy");
        assertThat(ZonedDateTime.parse(text(item, "pubDate"), DateTimeFormatter.RFC_1123_DATE_TIME))
                .isBefore(ZonedDateTime.now());
        assertThat(SITE.get("/feed.xml").headers().firstValue("content-type"))
                .hasValue("application/rss+xml;charset=utf-8");
    }

    @Test
    void sectionsAndAuthorsHaveFeedsOfTheirOwn() throws Exception {
        SITE.newsroom().published("In every feed");
        for (var path : new String[] {"/category/policy/feed.xml", "/author/ada-lind/feed.xml"}) {
            withinTwoSeconds(() -> assertThat(SITE.get(path).body()).contains("In every feed"));
            var self = (Element) parse(SITE.get(path).body())
                    .getElementsByTagName("atom:link")
                    .item(0);
            assertThat(self.getAttribute("href")).isEqualTo("http://localhost:8080" + path);
        }
    }

    @Test
    void aFeedReaderFindsTheWholeTextWithAddressesItCanFollow() throws Exception {
        var story = SITE.newsroom().text("Whole in feeds", "Every word of it.");
        var id = SITE.newsroom().draft(story);
        SITE.newsroom().letStand(id);
        SITE.newsroom().publish(id);
        withinTwoSeconds(() -> assertThat(SITE.get("/feed.xml").body()).contains("Every word of it."));

        var input = new SyndFeedInput(true, Locale.ROOT);
        input.setAllowDoctypes(false);
        var feed = input.build(new StringReader(SITE.get("/feed.xml").body()));

        assertThat(feed.getFeedType()).isEqualTo("rss_2.0");
        var entry = feed.getEntries().stream()
                .filter(each -> each.getTitle().equals("Whole in feeds"))
                .findFirst()
                .orElseThrow();
        assertThat(entry.getContents().getFirst().getValue()).isEqualTo("<p>Every word of it.</p>");
        assertThat(entry.getLink()).isEqualTo("http://localhost:8080/articles/whole-in-feeds");
        assertThat(entry.getPublishedDate()).isNotNull();
    }

    @Test
    void theJsonFeedSaysTheSame() {
        SITE.newsroom().published("Also as JSON");
        for (var path : new String[] {"/feed.json", "/category/policy/feed.json", "/author/ada-lind/feed.json"}) {
            withinTwoSeconds(() -> assertThat(SITE.get(path).body()).contains("Also as JSON"));
            var feed = JsonMapper.builder().build().readTree(SITE.get(path).body());
            assertThat(feed.path("version").stringValue()).isEqualTo("https://jsonfeed.org/version/1.1");
            assertThat(feed.path("feed_url").stringValue()).isEqualTo("http://localhost:8080" + path);
            var item = feed.path("items").path(0);
            assertThat(item.path("id").stringValue()).startsWith("urn:stet:article:");
            assertThat(item.path("title").stringValue()).isEqualTo("Also as JSON");
            assertThat(item.path("content_html").stringValue()).startsWith("<p>");
            assertThat(Instant.parse(item.path("date_published").stringValue())).isBefore(Instant.now());
            assertThat(item.path("authors").path(0).path("name").stringValue()).isEqualTo("Ada Lind");
        }
        assertThat(SITE.get("/feed.json").headers().firstValue("content-type"))
                .hasValue("application/feed+json;charset=utf-8");
    }

    @Test
    void anAtomReaderFindsTheSame() throws Exception {
        SITE.newsroom().published("Also as Atom & <more>");
        for (var path : new String[] {
            "/atom.xml", "/category/policy/atom.xml", "/author/ada-lind/atom.xml", "/tag/audits/atom.xml"
        }) {
            withinTwoSeconds(() -> assertThat(SITE.get(path).body()).contains("Also as Atom"));
            var answer = SITE.get(path);
            assertThat(answer.headers().firstValue("content-type")).hasValue("application/atom+xml;charset=utf-8");
            var feed = new SyndFeedInput(true, Locale.ROOT).build(new StringReader(answer.body()));
            assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
            assertThat(feed.getLinks())
                    .anyMatch(link ->
                            link.getRel().equals("self") && link.getHref().equals("http://localhost:8080" + path));
            assertThat(feed.getPublishedDate()).isNotNull();
            var entry = feed.getEntries().getFirst();
            assertThat(entry.getTitle()).isEqualTo("Also as Atom & <more>");
            assertThat(entry.getUri()).startsWith("urn:stet:article:");
            assertThat(entry.getLink()).isEqualTo("http://localhost:8080/articles/also-as-atom-more");
            assertThat(entry.getAuthors().getFirst().getName()).isEqualTo("Ada Lind");
            assertThat(entry.getContents().getFirst().getType()).isEqualTo("html");
            assertThat(entry.getContents().getFirst().getValue()).startsWith("<p>");
            assertThat(entry.getPublishedDate()).isEqualTo(entry.getUpdatedDate());
        }
        assertThat(SITE.get("/").body()).contains("type=\"application/atom+xml\"", "href=\"/atom.xml\"");
    }

    @Test
    void charactersThatXmlCannotHoldAreLeftOut() {
        assertThat(Xml.clean("a\u0000b\u000bc\ud800d\uffffe\tf\ud83d\ude00")).isEqualTo("abcde\tf\ud83d\ude00");
    }

    private static Document parse(String xml) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    private static String text(Element item, String tag) {
        return item.getElementsByTagName(tag).item(0).getTextContent();
    }
}
