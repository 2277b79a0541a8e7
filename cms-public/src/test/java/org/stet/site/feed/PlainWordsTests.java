package org.stet.site.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.site.RunningSite.withinTwoSeconds;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.stet.core.publication.Change;
import org.stet.site.RunningSite;
import tools.jackson.databind.json.JsonMapper;

/** What the site tells besides its stories: nothing until the newsroom says so, and then in the form its readers expect. */
class PlainWordsTests {

    private static final RunningSite SITE = RunningSite.newOnH2();

    @AfterAll
    static void close() {
        SITE.close();
    }

    @Test
    void whatIsNotSetIsNotThereAndWhatIsSetIs() {
        for (var path : new String[] {"/.well-known/security.txt", "/humans.txt", "/llms.txt"}) {
            assertThat(SITE.get(path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(SITE.get("/feed.xml").body()).doesNotContain("rel=\"hub\"");

        SITE.tellAll();

        withinTwoSeconds(() -> assertThat(SITE.get("/humans.txt").body()).isEqualTo("Made by people.\n"));
        withinTwoSeconds(() -> assertThat(SITE.get("/llms.txt").body()).isEqualTo("# Courant\n"));
        withinTwoSeconds(() ->
                assertThat(SITE.get("/.well-known/security.txt").statusCode()).isEqualTo(200));
        withinTwoSeconds(() -> assertThat(SITE.get("/feed.xml").body())
                .contains("<atom:link rel=\"hub\" href=\"https://hub.example/\">"));
        withinTwoSeconds(() -> assertThat(JsonMapper.shared()
                        .readTree(SITE.get("/feed.json").body())
                        .path("hubs")
                        .path(0)
                        .path("url")
                        .asString())
                .isEqualTo("https://hub.example/"));
        isValid(SITE.get("/.well-known/security.txt").body());
    }

    /** RFC 9116: a contact with a scheme, one end in less than a year, the address it stands at. */
    private static void isValid(String text) {
        Map<String, String> fields = Arrays.stream(text.split("\n"))
                .map(line -> line.split(": ", 2))
                .collect(Collectors.toMap(line -> line[0], line -> line[1]));
        assertThat(fields)
                .containsEntry("Contact", "mailto:desk@courant.example")
                .containsEntry("Canonical", "http://localhost:8080/.well-known/security.txt")
                .containsEntry("Preferred-Languages", "en");
        assertThat(Instant.parse(fields.get("Expires")))
                .isBetween(
                        Instant.now().plus(Duration.ofDays(30)), Instant.now().plus(Duration.ofDays(364)));
    }

    @Test
    void aTypoDoesNotAnnounceAStoryAgainAndAnUpdateSaysWhenItWas() throws Exception {
        var newsroom = SITE.newsroom();
        var id = newsroom.published("Announced once");
        withinTwoSeconds(() -> assertThat(SITE.get("/feed.xml").body()).contains("Announced once"));
        var first = entry("Announced once");

        newsroom.republish(id, newsroom.text("Announced, once"), Change.TYPO);
        withinTwoSeconds(() -> assertThat(SITE.get("/feed.xml").body()).contains("Announced, once"));
        var mended = entry("Announced, once");
        assertThat(mended.getUri()).as("guid").isEqualTo(first.getUri());
        assertThat(mended.getPublishedDate()).isEqualTo(first.getPublishedDate());
        assertThat(SITE.get("/feed.xml").body()).doesNotContain("atom:updated");
        assertThat(SITE.get("/feed.json").body()).doesNotContain("date_modified");

        newsroom.republish(id, newsroom.text("Announced, once more"), Change.update(""));
        withinTwoSeconds(() -> assertThat(SITE.get("/feed.xml").body()).contains("atom:updated"));
        withinTwoSeconds(() -> assertThat(SITE.get("/feed.json").body()).contains("date_modified"));
        assertThat(entry("Announced, once more").getUri()).isEqualTo(first.getUri());
        assertThat(entry("Announced, once more").getPublishedDate()).isEqualTo(first.getPublishedDate());
    }

    private static SyndEntry entry(String title) throws Exception {
        return new SyndFeedInput(true, Locale.ROOT)
                .build(new StringReader(SITE.get("/feed.xml").body())).getEntries().stream()
                        .filter(each -> each.getTitle().equals(title))
                        .findFirst()
                        .orElseThrow();
    }
}
