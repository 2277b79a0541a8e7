package org.stet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.stet.core.account.Role;

/** A newsroom that makes a mistake and says so, tells how it used AI, and opens itself to readers and machines. */
class TrustJourneyTests {

    private static RunningNewsroom newsroom;
    private static Browsers browsers;
    private static Person eve;
    private static Person ben;

    @BeforeAll
    static void open() {
        newsroom = RunningNewsroom.onH2();
        browsers = new Browsers();
        eve = Person.signIn(browsers.browser(), newsroom, Role.EDITOR);
        ben = Person.signIn(browsers.browser(), newsroom, Role.REVIEWER);
    }

    @AfterAll
    static void close() {
        browsers.close();
        newsroom.close();
    }

    @Test
    void aMistakeIsPutRightBeforeEverybodysEyes() {
        var headline = "The mill turns eighty-four wheels";
        var path = "/articles/the-mill-turns-eighty-four-wheels";
        var story = write(headline);
        letStand(headline);
        eve.open(story).publish();
        newsroom.readersSee(path, 200, headline);

        eve.open(story).write("It turns forty-eight. ").sees("Draft").untilSaved();
        letStand(headline);
        eve.open(story).click("Publish now").asked("Publish now");
        eve.dialog()
                .getByText("Correction", new Locator.GetByTextOptions().setExact(true))
                .click();
        eve.sees("your note stands above the text").fill("Note to readers", "We said 84 wheels. It is 48.");
        eve.published();

        newsroom.readersSee(path, 200, "We said 84 wheels. It is 48.");
        assertThat(newsroom.read(path).body()).contains("Corrected", "CorrectionComment", "Updated <b>");
        newsroom.readersSee("/corrections", 200, "We said 84 wheels. It is 48.");
    }

    @Test
    void howAStoryWasMadeStandsBesideIt() {
        var headline = "The council minutes in short";
        var path = "/articles/the-council-minutes-in-short";
        var story = write(headline);
        eve.choose("What AI was used for", "Summarising").press("Escape");
        eve.page.getByLabel("A person has checked what it made").check();
        eve.click("Add a source").fill("Name of source 1", "Minutes of the council");
        eve.fill("Address of source 1", "https://council.example/minutes").press("Tab");
        letStand(headline);
        eve.open(story).publish();

        newsroom.readersSee(path, 200, "AI was used to summarise.");
        assertThat(newsroom.read(path).body())
                .contains("A person checked what it made.", "Another person in our newsroom reviewed the story")
                .contains("https://council.example/minutes");
    }

    @Test
    void whatTheNewsroomTellsIsSetInOnePlace() {
        try (var noor = Person.signIn(browsers.browser(), newsroom, Role.ADMIN)) {
            noor.open("openness").fill("humans.txt", "Made by people who read the manual.");
            noor.fill("Where to report a flaw in the site", "desk@longhand.example");
            noor.page.getByLabel("Show what changed").check();
            noor.click("Save").sees("Saved. Readers see it within seconds.");
        }
        newsroom.readersSee("/humans.txt", 200, "Made by people who read the manual.");
        newsroom.readersSee("/.well-known/security.txt", 200, "Contact: mailto:desk@longhand.example");
    }

    private static String write(String headline) {
        eve.open("").click("New story").field("Headline").waitFor();
        eve.fill("Headline", headline).fill("Standfirst", "In one sentence, and no more.");
        eve.write("It began on a Tuesday, as such things do.");
        eve.choose("Category", "Work").choose("Authors", "Ada Lind");
        eve.sees("Nothing is missing").untilSaved();
        return eve.storyPath();
    }

    private static void letStand(String headline) {
        eve.untilSaved().click("Submit for review").sees("In review");
        ben.open("review").link(headline).click();
        ben.click("Approve").sees("Approved");
    }
}
