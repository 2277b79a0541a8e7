package org.stet.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.site.RunningSite.withinTwoSeconds;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.stet.core.article.ArticleEditing;
import org.stet.core.article.ArticleId;
import org.stet.core.article.Hero;
import org.stet.core.article.StoryForm;
import org.stet.core.frontpage.FrontPageEditing;
import org.stet.core.frontpage.Place;
import org.stet.core.frontpage.PlacementForm;
import org.stet.core.publication.Change;
import org.stet.core.publication.Publishing;
import org.stet.core.shared.DatabaseClock;
import org.stet.core.shared.PictureRef;
import org.stet.core.shared.Slug;
import org.stet.core.shared.Window;
import org.stet.core.ticker.TickerEditing;
import org.stet.core.ticker.TickerForm;

/** What readers see follows what the newsroom does, within two seconds, on every database. */
abstract class JourneyContract {

    abstract RunningSite site();

    @Test
    void aPublishedStoryIsOnItsPageTheFrontItsSectionItsAuthorAndTheFeeds() {
        site().get("/");
        var headline = "Seen everywhere";
        assertThat(site().get("/articles/seen-everywhere").statusCode()).isEqualTo(404);

        site().newsroom().published(headline);

        for (var path : List.of(
                "/articles/seen-everywhere",
                "/",
                "/category/policy",
                "/author/ada-lind",
                "/feed.xml",
                "/category/policy/feed.xml",
                "/author/ada-lind/feed.xml")) {
            withinTwoSeconds(() -> assertThat(site().get(path).body()).contains(headline));
        }
    }

    @Test
    void aStoryTakenDownIsGoneEverywhereAlsoFromMemory() {
        var id = site().newsroom().published("Taken from memory");
        withinTwoSeconds(() -> assertThat(status("/articles/taken-from-memory")).isEqualTo(200));
        withinTwoSeconds(() -> assertThat(site().get("/").body()).contains("Taken from memory"));

        editor(() -> site().core(Publishing.class).takeDown(id, "It named the wrong company."));

        withinTwoSeconds(() -> assertThat(status("/articles/taken-from-memory")).isEqualTo(410));
        for (var path : List.of("/", "/category/policy", "/author/ada-lind", "/feed.xml")) {
            withinTwoSeconds(() -> assertThat(site().get(path).body()).doesNotContain("Taken from memory"));
        }
    }

    @Test
    void aPictureComesAndGoesWithItsStory() {
        var picture = site().picture();
        var path = "/media/" + picture + "/1600.jpg";
        var id = site().newsroom().draft(withHero("With a picture", picture));
        site().newsroom().letStand(id);
        assertThat(status(path)).isEqualTo(404);

        site().newsroom().publish(id);
        withinTwoSeconds(() -> assertThat(status(path)).isEqualTo(200));
        assertThat(site().get(path).headers().firstValue("content-type")).hasValue("image/jpeg");

        editor(() -> site().core(Publishing.class).takeDown(id, "The picture shows somebody else."));
        withinTwoSeconds(() -> assertThat(status(path)).isEqualTo(404));
    }

    @Test
    void aWindowThatOpensAndClosesByItselfIsNoticed() {
        var id = site().newsroom().approved("Planned and ending");
        var opens = now().plusSeconds(2);
        var closes = opens.plusSeconds(3);
        editor(() -> site().core(Publishing.class).schedule(id, opens, Change.update("")));
        editor(() -> site().core(Publishing.class).expire(id, closes));
        assertThat(status("/articles/planned-and-ending")).isEqualTo(404);
        assertThat(site().get("/").body()).doesNotContain("Planned and ending");

        RunningSite.until(
                Duration.ofSeconds(4),
                () -> assertThat(status("/articles/planned-and-ending")).isEqualTo(200));
        assertThat(now()).isBetween(opens, opens.plusSeconds(2));
        withinTwoSeconds(() -> assertThat(site().get("/").body()).contains("Planned and ending"));

        RunningSite.until(
                Duration.ofSeconds(5),
                () -> assertThat(status("/articles/planned-and-ending")).isEqualTo(410));
        assertThat(now()).isBetween(closes, closes.plusSeconds(2));
        withinTwoSeconds(() -> assertThat(site().get("/").body()).doesNotContain("Planned and ending"));
    }

    @Test
    void aTickerLineRunsUnderEveryHeaderForAsLongAsItsWindowIsOpen() {
        site().newsroom().published("Under the header");
        withinTwoSeconds(() -> assertThat(status("/articles/under-the-header")).isEqualTo(200));
        var form = new TickerForm("A line of the ticker", null, null, 0, new Window(now(), now().plusSeconds(3)));

        editor(() -> site().core(TickerEditing.class).create(form));

        for (var path : List.of("/", "/articles/under-the-header", "/ticker")) {
            withinTwoSeconds(() -> assertThat(site().get(path).body()).contains("A line of the ticker"));
        }
        for (var path : List.of("/", "/articles/under-the-header", "/ticker")) {
            RunningSite.until(
                    Duration.ofSeconds(5),
                    () -> assertThat(site().get(path).body()).doesNotContain("A line of the ticker"));
        }
    }

    /** I1: the window closes by itself, without anybody doing anything. */
    @Test
    void aPlacedStoryLeadsTheFrontPageUntilItsWindowEnds() {
        var pinned = site().newsroom().published("Placed by an editor");
        for (int i = 1; i <= 12; i++) {
            site().newsroom().published("Newer than the placed " + i);
        }
        withinTwoSeconds(() -> assertThat(site().get("/").body()).contains("Newer than the placed 12"));
        assertThat(lead()).isNotEmpty().doesNotContain("Placed by an editor");
        var until = now().plusSeconds(4);
        editor(() -> site().core(FrontPageEditing.class)
                .arrange(0, List.of(new PlacementForm(Place.LEAD, pinned, new Window(now(), until)))));

        withinTwoSeconds(() -> assertThat(lead()).contains("Placed by an editor"));
        assertThat(site().get("/").body().split("href=\"/articles/placed-by-an-editor\"", -1))
                .as("once")
                .hasSize(2);

        RunningSite.until(Duration.ofSeconds(8), () -> assertThat(lead()).doesNotContain("Placed by an editor"));
        assertThat(now()).isBetween(until, until.plusSeconds(2));
    }

    private String lead() {
        var parts = site().get("/").body().split("class=\"lead story\"");
        return parts.length == 1 ? "" : parts[1].split("</article>")[0];
    }

    @Test
    void aFormerAddressLeadsOn() {
        var id = site().newsroom().published("Old name");
        withinTwoSeconds(() -> assertThat(status("/articles/old-name")).isEqualTo(200));

        editor(() -> site().core(ArticleEditing.class).changeSlug(id, new Slug("new-name")));

        withinTwoSeconds(() -> assertThat(status("/articles/old-name")).isEqualTo(301));
        assertThat(site().get("/articles/old-name").headers().firstValue("location"))
                .hasValue("/articles/new-name");
        withinTwoSeconds(() -> assertThat(status("/articles/new-name")).isEqualTo(200));
    }

    @Test
    void aNewVersionReplacesTheOldOneAndSaysWhatWasWrong() {
        var id = site().newsroom().published("Corrected later");
        withinTwoSeconds(
                () -> assertThat(site().get("/articles/corrected-later").body())
                        .contains("said in a sentence")
                        .doesNotContain("Corrected</span>"));
        rewrite(id);

        editor(() -> site().core(Publishing.class)
                .publish(id, Change.correction("It said 84,200 files. There were 48,200.")));

        withinTwoSeconds(
                () -> assertThat(site().get("/articles/corrected-later").body())
                        .contains("Words that are right")
                        .contains("It said 84,200 files.")
                        .contains("Updated"));
    }

    private void rewrite(ArticleId id) {
        site().newsroom().rewrite(id, site().newsroom().text("Corrected later", "Words that are right."));
        site().newsroom().letStand(id);
    }

    private StoryForm withHero(String headline, PictureRef picture) {
        var plain = site().newsroom().text(headline);
        return site().newsroom()
                .text(
                        headline,
                        "A paragraph.",
                        Objects.requireNonNull(plain.category()),
                        plain.authors(),
                        List.of("Pictures"),
                        new Hero(picture, "A grey field", "The field", "Photo: Ada Lind"));
    }

    private void editor(Runnable what) {
        site().newsroom().as(site().newsroom().eve(), what);
    }

    private int status(String path) {
        return site().get(path).statusCode();
    }

    private Instant now() {
        return site().core(DatabaseClock.class).now();
    }
}
