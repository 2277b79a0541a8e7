package org.stet.site.article;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.site.RunningSite.withinTwoSeconds;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stet.core.Newsroom;
import org.stet.core.article.AiTask;
import org.stet.core.article.AiUse;
import org.stet.core.article.ArticleId;
import org.stet.core.article.Background;
import org.stet.core.article.Source;
import org.stet.core.publication.Change;
import org.stet.core.publication.Publishing;
import org.stet.core.settings.CurrentOpenness;
import org.stet.core.settings.Openness;
import org.stet.core.settings.OpennessEditing;
import org.stet.core.shared.JdbcTime;
import org.stet.core.shared.Slug;
import org.stet.site.RunningSite;

/** What a story's page says about itself so that readers can trust it: corrections, versions, AI, sources, age. */
class TrustPagesTests {

    private static final RunningSite SITE = RunningSite.newOnH2();
    private static final Newsroom NEWSROOM = SITE.newsroom();

    @AfterAll
    static void close() {
        SITE.close();
    }

    @Test
    void aTypoLeavesNoTrace() {
        var id = NEWSROOM.published("Speling");
        NEWSROOM.republish(id, NEWSROOM.text("Speling", "Spelt right."), Change.TYPO);

        withinTwoSeconds(() -> assertThat(page("speling").text()).contains("Spelt right."));
        var page = page("speling");
        assertThat(page.select(".by__when").text()).doesNotContain("Updated");
        assertThat(page.select(".label, .note, #corrections-and-updates")).isEmpty();
        assertThat(page.select("meta[property=article:modified_time]")).isEmpty();
    }

    @Test
    void anUpdateSaysWhenAndWhatButIsNoCorrection() {
        var id = NEWSROOM.published("Growing");
        NEWSROOM.republish(id, NEWSROOM.text("Growing", "More is known."), Change.update("The answer came."));

        withinTwoSeconds(
                () -> assertThat(page("growing").select(".by__when").text()).contains("Updated"));
        var page = page("growing");
        assertThat(page.select("#corrections-and-updates").text()).contains("Update", "The answer came.");
        assertThat(page.select(".label, .note--fix")).isEmpty();
        assertThat(SITE.get("/corrections").body()).doesNotContain("The answer came.");
    }

    @Test
    void aCorrectionStandsAtTheTopInTheHistoryAndInTheList() {
        var id = NEWSROOM.published("Wrong number");
        NEWSROOM.republish(id, NEWSROOM.text("Wrong number", "It is 48."), Change.correction("We said 84, it is 48."));

        withinTwoSeconds(
                () -> assertThat(page("wrong-number").select(".label").text()).isEqualTo("Corrected"));
        var page = page("wrong-number");
        var note = requireNonNull(page.selectFirst(".text > .note--fix"));
        assertThat(note.text()).contains("We said 84, it is 48.");
        assertThat(note.select("time").attr("datetime"))
                .isEqualTo(page.select(".by__when time").eachAttr("datetime").getLast());
        assertThat(note.elementSiblingIndex()).as("before the text").isZero();
        assertThat(page.select("#corrections-and-updates dd").eachText()).containsExactly("We said 84, it is 48.");
        withinTwoSeconds(() -> assertThat(
                        document("/corrections").select(".corr").eachText().getFirst())
                .contains("Policy", "Wrong number", "We said 84, it is 48."));
        assertThat(page.select("footer a[href=/corrections]")).hasSize(1);
        assertThat(SITE.get("/sitemap-lists.xml").body()).contains("/corrections</loc>");
    }

    @Test
    void theListOfCorrectionsGoesOnOnFurtherPages() {
        var id = NEWSROOM.published("Often wrong");
        for (var n = 1; n <= 21; n++) {
            NEWSROOM.republish(
                    id, NEWSROOM.text("Often wrong", "Now " + n), Change.correction("Wrong number " + n + "."));
        }

        withinTwoSeconds(() -> assertThat(SITE.get("/corrections").body()).contains("Wrong number 21."));
        var first = document("/corrections");
        assertThat(first.select(".corr")).hasSize(20);
        assertThat(first.select("a[rel=next]").attr("href")).isEqualTo("/corrections?page=2");
        assertThat(document("/corrections?page=2").text()).contains("Wrong number 1.");
        assertThat(SITE.get("/corrections?page=9").statusCode()).isEqualTo(404);
    }

    @Test
    void whatChangedIsShownOnlyWhereTheNewsroomSaysSo() {
        var id = NEWSROOM.published("Compared");
        NEWSROOM.republish(id, NEWSROOM.text("Compared", "The mended words."), Change.TYPO);
        showChanges(false);
        withinTwoSeconds(() -> assertThat(page("compared").text()).contains("The mended words."));
        assertThat(page("compared").select("a[href$=/changes]")).isEmpty();
        assertThat(SITE.get("/articles/compared/changes").statusCode()).isEqualTo(404);

        showChanges(true);
        withinTwoSeconds(() -> assertThat(page("compared").select("a[href=/articles/compared/changes]"))
                .hasSize(1));
        var changes = document("/articles/compared/changes");
        assertThat(changes.select(".step h2").text()).startsWith("Spelling");
        assertThat(changes.select("ins").text()).contains("[added]", "mended");
        assertThat(changes.select("del").text()).contains("[removed]", "said in a sentence");
        assertThat(changes.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    /** T19: what was taken down never comes back, and what is planned is not shown before its time. */
    @Test
    void versionsTellNothingOfWhatWasTakenDownOrIsPlanned() {
        showChanges(true);
        var id = NEWSROOM.draft(NEWSROOM.text("Returned", "The libellous words."));
        NEWSROOM.letStand(id);
        NEWSROOM.publish(id);
        NEWSROOM.as(NEWSROOM.eve(), () -> SITE.core(Publishing.class).takeDown(id, "Libel."));
        NEWSROOM.republish(id, NEWSROOM.text("Returned", "The harmless words."), Change.update(""));
        NEWSROOM.republish(id, NEWSROOM.text("Returned", "The harmless words, spelt."), Change.TYPO);
        NEWSROOM.rewrite(id, NEWSROOM.text("Returned", "The secret words."));
        NEWSROOM.letStand(id);
        var later = Instant.now().plus(Duration.ofDays(1));
        NEWSROOM.as(NEWSROOM.eve(), () -> SITE.core(Publishing.class).schedule(id, later, Change.TYPO));

        withinTwoSeconds(
                () -> assertThat(SITE.get("/articles/returned/changes").body()).contains("spelt"));
        assertThat(SITE.get("/articles/returned/changes").body())
                .contains("harmless")
                .doesNotContain("libellous", "secret");
    }

    @Test
    void theUseOfAiIsToldWithWhoReviewedIt() {
        publish("Transcribed", with(new AiUse(List.of(AiTask.TRANSCRIPTION, AiTask.SUMMARY), true, "One interview.")));

        withinTwoSeconds(
                () -> assertThat(page("transcribed").select(".note--made").text())
                        .startsWith("AI was used to transcribe recordings and to summarise."));
        assertThat(page("transcribed").select("#how-this-was-made").text())
                .isEqualTo("How this was made. AI was used to transcribe recordings and to summarise. One interview."
                        + " A person checked what it made."
                        + " Another person in our newsroom reviewed the story before it was published.");
    }

    @Test
    void noReviewIsClaimedThatNobodyRecorded() {
        publish("Unchecked", with(new AiUse(List.of(AiTask.DRAFT), false, "")));
        SITE.core(JdbcClient.class)
                .sql("update publication set reviewed = false where article_id = "
                        + "(select id from article where slug = 'unchecked')")
                .update();

        withinTwoSeconds(
                () -> assertThat(SITE.get("/articles/unchecked").statusCode()).isEqualTo(200));
        assertThat(page("unchecked").select("#how-this-was-made").text())
                .contains("Nobody has said that a person checked what it made.")
                .doesNotContain("reviewed");
    }

    @Test
    void withoutAiNothingIsSaidOfIt() {
        NEWSROOM.published("By hand");
        withinTwoSeconds(
                () -> assertThat(SITE.get("/articles/by-hand").statusCode()).isEqualTo(200));
        assertThat(page("by-hand").select(".note--made, #how-this-was-made, .sources"))
                .isEmpty();
    }

    @Test
    void sourcesStandInABoxOfTheirOwn() {
        publish(
                "Sourced",
                new Background(
                        AiUse.NONE,
                        List.of(
                                new Source("The order & annex", "https://court.example/?a=1&b=2"),
                                new Source("A witness", "")),
                        false));

        withinTwoSeconds(() -> assertThat(page("sourced").select(".sources li").eachText())
                .containsExactly("The order & annex", "A witness"));
        assertThat(page("sourced").select(".sources a").attr("href")).isEqualTo("https://court.example/?a=1&b=2");
    }

    @Test
    void whatIsOlderThanThirtyDaysSaysSoUnlessItDoesNotAge() {
        publishedBefore(Duration.ofDays(29), "Recent", Background.NONE);
        publishedBefore(Duration.ofDays(32), "Aging", Background.NONE);
        publishedBefore(Duration.ofDays(800), "Ancient", Background.NONE);
        publishedBefore(Duration.ofDays(800), "Guide", new Background(AiUse.NONE, List.of(), true));

        assertThat(page("recent").select(".note--age")).isEmpty();
        assertThat(page("aging").select(".note--age").text()).isEqualTo("This story is more than 1 month old.");
        assertThat(page("ancient").select(".note--age").text()).isEqualTo("This story is more than 2 years old.");
        assertThat(page("guide").select(".note--age")).isEmpty();
    }

    private static void publishedBefore(Duration age, String headline, Background background) {
        var id = NEWSROOM.draft(Newsroom.with(background, NEWSROOM.text(headline)));
        NEWSROOM.letStand(id);
        NEWSROOM.publish(id);
        SITE.core(JdbcClient.class)
                .sql("update publication set live_from = :from where article_id = :id")
                .param("from", JdbcTime.param(Instant.now().minus(age)))
                .param("id", id.value())
                .update();
        withinTwoSeconds(() -> assertThat(
                        SITE.get("/articles/" + Slug.of(headline, "x")).statusCode())
                .isEqualTo(200));
    }

    private static Background with(AiUse ai) {
        return new Background(ai, List.of(), false);
    }

    private static ArticleId publish(String headline, Background background) {
        var id = NEWSROOM.draft(Newsroom.with(background, NEWSROOM.text(headline)));
        NEWSROOM.letStand(id);
        NEWSROOM.publish(id);
        return id;
    }

    private static void showChanges(boolean shown) {
        var now = SITE.core(CurrentOpenness.class).get();
        NEWSROOM.as(
                NEWSROOM.noor(),
                () -> SITE.core(OpennessEditing.class).change(new Openness(now.version(), shown, "", "", "", "")));
    }

    private static Document page(String slug) {
        return document("/articles/" + slug);
    }

    private static Document document(String path) {
        return Jsoup.parse(SITE.get(path).body());
    }
}
