package org.stet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.stet.core.account.Role;

/** What else people can tell of a day in the newsroom: the clock, the ticker, new names, and the rule of four eyes. */
class NewsroomJourneyTests {

    private static final ZoneId NEWSROOM = ZoneId.of("Europe/Oslo");

    @RegisterExtension
    private static final Stage STAGE = Stage.onH2();

    private static RunningNewsroom newsroom;
    private static Person ben;
    private static Person eve;

    @BeforeAll
    static void open() {
        newsroom = STAGE.newsroom();
        ben = STAGE.person(Role.REVIEWER);
        eve = STAGE.person(Role.EDITOR);
    }

    @Test
    void aScheduledStoryAppearsByItselfAtItsMinute() {
        var headline = "Night ferries publish their own timetable";
        var story = eveWritesAndSubmits(headline, "Compute", "Marek Vance");
        benLetsItStand(headline);
        var from = ZonedDateTime.now(NEWSROOM).truncatedTo(ChronoUnit.MINUTES).plusMinutes(1);
        if (Duration.between(ZonedDateTime.now(NEWSROOM), from).toSeconds() < 15) {
            from = from.plusMinutes(1);
        }

        eve.open(story).click("Schedule");
        eve.fillMoment(
                "Readers see it from",
                DateTimeFormatter.ofPattern("dd/MM/yyyy").format(from),
                DateTimeFormatter.ofPattern("HH:mm").format(from));
        eve.confirm("Schedule").sees("Nothing newer");

        var path = "/articles/night-ferries-publish-their-own-timetable";
        assertThat(newsroom.read(path).statusCode()).isEqualTo(404);
        assertThat(newsroom.read("/").body()).doesNotContain(headline);
        newsroom.readersSee(Duration.between(ZonedDateTime.now(NEWSROOM), from).plusSeconds(2), path, 200, headline);
        newsroom.readersSee("/", 200, headline);
    }

    @Test
    void aTickerItemAppearsAndExpires() {
        eve.open("ticker").click("New ticker item");
        eve.fill("Text", "Tallvik harbour reopens after a night of fog").click("Save");
        newsroom.readersSee("/ticker", 200, "Tallvik harbour reopens after a night of fog");
        newsroom.readersSee("/", 200, "Tallvik harbour reopens after a night of fog");

        eve.rowButton("Tallvik harbour reopens after a night of fog", "Expire now")
                .click();
        newsroom.readersDoNotSee("/ticker", "Tallvik harbour");
        newsroom.readersDoNotSee("/", "Tallvik harbour");
    }

    @Test
    void aNewAuthorAndANewCategoryAreUsedByAStory() {
        eve.open("categories").click("New category").fill("Name", "Harbours");
        eve.click("Save").sees("Saved Harbours");
        eve.open("authors").click("New author").fill("Name", "Oda Prell").fill("Role", "Illustrator at large");
        eve.click("Save").sees("Saved Oda Prell");

        var headline = "A crane learns to wave back";
        var story = eveWritesAndSubmits(headline, "Harbours", "Oda Prell");
        benLetsItStand(headline);
        eve.open(story).publish();

        newsroom.readersSee("/category/harbours", 200, headline);
        newsroom.readersSee("/author/oda-prell", 200, headline);
        newsroom.readersSee("/articles/a-crane-learns-to-wave-back", 200, "Illustrator at large");
    }

    @Test
    void nobodyIsOfferedToLetTheirOwnWordsStand() {
        var headline = "An editor writes a story of her own";
        var story = eveWritesAndSubmits(headline, "Policy", "Ada Lind");

        eve.open("review/" + story.substring("stories/".length()));
        eve.sees("You wrote part of this text, so somebody else must let it stand.");
        assertThat(eve.hasButton("Approve")).isFalse();
        assertThat(eve.hasButton("Request changes")).isTrue();

        ben.open("review").link(headline).click();
        ben.click("Request changes").fill("Reason", "Who told you so?").confirm("Request changes");
        eve.open(story).sees("Who told you so?");
    }

    private String eveWritesAndSubmits(String headline, String category, String author) {
        eve.open("").click("New story");
        eve.field("Headline").waitFor();
        eve.fill("Headline", headline).fill("Standfirst", "In one sentence, and no more.");
        eve.write("It began on a Tuesday, as such things do.");
        eve.choose("Category", category).choose("Authors", author).untilSaved();
        eve.click("Submit for review").sees("In review");
        return eve.storyPath();
    }

    private void benLetsItStand(String headline) {
        ben.open("review").link(headline).click();
        ben.click("Approve").sees("Approved");
    }
}
