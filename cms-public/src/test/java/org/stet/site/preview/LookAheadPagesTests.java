package org.stet.site.preview;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stet.core.article.ArticleEditing;
import org.stet.core.article.ArticleId;
import org.stet.core.article.Hero;
import org.stet.core.article.StoryForm;
import org.stet.core.preview.LookAheadEditing;
import org.stet.core.preview.LookAheadLink;
import org.stet.core.publication.Change;
import org.stet.core.publication.Publishing;
import org.stet.core.shared.PictureRef;
import org.stet.site.RunningSite;

/** "What will be public at six": the site's own pages at that instant, for whoever was given the address (F10-F12, T20). */
class LookAheadPagesTests {

    private static final RunningSite SITE = RunningSite.newOnH2();
    private static final Instant SIX = Instant.now().plus(Duration.ofDays(2)).truncatedTo(ChronoUnit.HOURS);

    @AfterAll
    static void close() {
        SITE.close();
    }

    @Test
    void whatIsScheduledUntilThenIsOnItAndNothingElse() {
        SITE.newsroom().published("Public today");
        scheduled("Opens just before", SIX.minusSeconds(1));
        scheduled("Opens on the hour", SIX);
        scheduled("Opens just after", SIX.plusSeconds(1));
        SITE.newsroom().approved("Approved and unscheduled");
        var embargoed = SITE.newsroom().approved("Under embargo");
        SITE.newsroom()
                .as(SITE.newsroom().ada(), () -> SITE.core(ArticleEditing.class).embargo(embargoed, SIX));
        var ends = SITE.newsroom().published("Ends before");
        eve(() -> publishing().expire(ends, SIX.minusSeconds(60)));

        var page = SITE.get(at(SIX).path()).body();

        assertThat(page).contains("Public today", "Opens just before", "Opens on the hour");
        assertThat(page).doesNotContain("Opens just after", "Approved and unscheduled", "Under embargo", "Ends before");
        assertThat(SITE.get("/").body()).doesNotContain("Opens just before", "Opens on the hour");
    }

    @Test
    void aBarSaysWhatItIsAndMachinesAreToldNothing() {
        var answer = SITE.get(at(SIX).path());
        var day = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm", Locale.ENGLISH)
                .format(SIX.atOffset(ZoneOffset.UTC));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("class=\"draft\"", "What readers will see on " + day + " UTC")
                .contains("<meta name=\"robots\" content=\"noindex\">")
                .doesNotContain("rel=\"canonical\"", "og:", "ld+json");
        assertThat(answer.headers().firstValue("cache-control")).hasValue("private, no-store");
        assertThat(answer.headers().firstValue("x-robots-tag")).hasValue("noindex");
    }

    @Test
    void itsLinksStayWithinIt() {
        var picture = SITE.picture();
        var id = SITE.newsroom().draft(illustrated("Within it", picture));
        SITE.newsroom().letStand(id);
        schedule(id, SIX);
        var link = at(SIX);
        var page = SITE.get(link.path()).body();
        assertThat(page).contains("href=\"" + link.path() + "/articles/within-it\"");
        assertThat(Pattern.compile("<a\\s[^>]*href=\"([^\"]*)\"")
                        .matcher(page)
                        .results()
                        .map(found -> found.group(1)))
                .isNotEmpty()
                .allMatch(address -> address.startsWith("#") || address.startsWith(link.path()));
        var story = SITE.get(link.path() + "/articles/within-it");
        assertThat(story.statusCode()).isEqualTo(200);
        assertThat(story.body()).contains("<h1>Within it</h1>", "class=\"draft\"");
        var image = "/media/" + picture + "/1600.jpg";
        assertThat(SITE.get(link.path() + image).statusCode()).isEqualTo(200);
        assertThat(SITE.get(at(SIX.minusSeconds(1)).path() + image).statusCode())
                .isEqualTo(404);
        assertThat(SITE.get(image).statusCode()).isEqualTo(404);
        assertThat(SITE.get("/articles/within-it").statusCode()).isEqualTo(404);
    }

    @Test
    void withoutItsTokenOrAfterItsHourThereIsNothing() {
        scheduled("Not for guessing", SIX);
        var link = at(SIX);
        var guess = "/preview/at/" + "a1".repeat(20);
        var unknown = SITE.get("/never-heard-of").body();
        for (var path :
                List.of(guess, guess + "/articles/not-for-guessing", "/preview/at/", "/preview/at/2026-11-12")) {
            assertThat(SITE.get(path).statusCode()).as(path).isEqualTo(404);
            assertThat(SITE.get(path).body()).as(path).isEqualTo(unknown);
        }
        assertThat(SITE.get(link.path()).statusCode()).isEqualTo(200);
        SITE.core(JdbcClient.class)
                .sql("update look_ahead set expires_at = created_at")
                .update();
        assertThat(SITE.get(link.path()).statusCode()).isEqualTo(404);
        assertThat(SITE.get(link.path() + "/articles/not-for-guessing").statusCode())
                .isEqualTo(404);
    }

    private static StoryForm illustrated(String headline, PictureRef picture) {
        var plain = SITE.newsroom().text(headline);
        return SITE.newsroom()
                .text(
                        headline,
                        "A picture is here.",
                        requireNonNull(plain.category()),
                        plain.authors(),
                        plain.tags(),
                        new Hero(picture, "A field", "", "Us"));
    }

    private static ArticleId scheduled(String headline, Instant from) {
        var id = SITE.newsroom().approved(headline);
        schedule(id, from);
        return id;
    }

    private static void schedule(ArticleId id, Instant from) {
        eve(() -> publishing().schedule(id, from, Change.FIRST));
    }

    private static LookAheadLink at(Instant instant) {
        return SITE.newsroom()
                .as(
                        SITE.newsroom().eve(),
                        () -> SITE.core(LookAheadEditing.class).open(instant));
    }

    private static void eve(Runnable what) {
        SITE.newsroom().as(SITE.newsroom().eve(), what);
    }

    private static Publishing publishing() {
        return SITE.core(Publishing.class);
    }
}
