package org.stet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.stet.core.account.Role;

/** A story from its first words to the page readers see, its correction and its end. The same on every database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class StoryJourney {

    @RegisterExtension
    private final Stage stage;

    private RunningNewsroom newsroom;
    private Person ada;
    private Person ben;
    private Person eve;

    @SuppressWarnings("NullAway.Init")
    StoryJourney(Stage stage) {
        this.stage = stage;
    }

    @BeforeAll
    void open() {
        newsroom = stage.newsroom();
        ada = stage.person(Role.WRITER);
        ben = stage.person(Role.REVIEWER);
        eve = stage.person(Role.EDITOR);
    }

    @Test
    void aStoryGoesFromItsFirstWordsToReadersAndIsCorrectedAndTakenDown() {
        var story = adaWritesAndSubmits("Ferry cooks learn to live with a menu model");
        var path = "/articles/ferry-cooks-learn-to-live-with-a-menu-model";
        assertThat(newsroom.read(path).statusCode()).isEqualTo(404);

        benLetsItStand("Ferry cooks learn to live with a menu model");
        assertThat(newsroom.read(path).statusCode()).isEqualTo(404);

        eve.open(story).publish();
        newsroom.readersSee(path, 200, "Ferry cooks learn to live with a menu model");
        newsroom.readersSee("/", 200, "Ferry cooks learn to live with a menu model");
        newsroom.readersSee("/category/work", 200, "Ferry cooks learn to live with a menu model");
        newsroom.readersSee("/feed.xml", 200, "Ferry cooks learn to live with a menu model");

        ada.open(story)
                .fill("Headline", "Ferry cooks learn to outwit a menu model")
                .untilSaved();
        ada.click("Submit for review").sees("In review");
        benLetsItStand("Ferry cooks learn to outwit a menu model");
        assertThat(newsroom.read(path).body()).contains("learn to live with").doesNotContain("outwit");

        eve.open(story).click("Publish now");
        eve.dialog()
                .getByText("Correction", new Locator.GetByTextOptions().setExact(true))
                .click();
        eve.fill("Note to readers", "The first headline said that the cooks had given in. They have not.");
        eve.published();
        newsroom.readersSee(path, 200, "Ferry cooks learn to outwit a menu model");
        newsroom.readersSee(path, 200, "The first headline said that the cooks had given in.");

        eve.click("Take down").fill("Reason", "It named the wrong ferry.").confirm("Take down");
        newsroom.readersSee(path, 410, "");
        newsroom.readersDoNotSee("/", "Ferry cooks");
        newsroom.readersDoNotSee("/feed.xml", "Ferry cooks");
    }

    private String adaWritesAndSubmits(String headline) {
        ada.open("").click("New story");
        ada.field("Headline").waitFor();
        ada.fill("Headline", headline);
        ada.fill("Standfirst", "The model plans for forecasts. The cooks plan for waves.");
        ada.write("On the night boat to Tallvik the soup is decided by nine in the morning.");
        ada.choose("Category", "Work").choose("Authors", "Ada Lind").untilSaved();
        ada.click("Submit for review").sees("In review");
        return ada.storyPath();
    }

    private void benLetsItStand(String headline) {
        ben.open("review");
        ben.link(headline).click();
        ben.click("Approve").sees("Approved");
    }
}
