package org.stet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.stet.core.account.Role;

/** What editors keep in order: tags, many stories at once, the trash, and the page beside the text. */
class LibraryJourneyTests {

    @RegisterExtension
    private static final Stage STAGE = Stage.onH2();

    private static RunningNewsroom newsroom;
    private static Person eve;

    @BeforeAll
    static void open() {
        newsroom = STAGE.newsroom();
        eve = STAGE.person(Role.EDITOR);
    }

    @Test
    void aRenamedTagLeadsItsReadersOn() {
        newsroom.readersSee("/tag/inspectorate", 200, "Inspectorate");
        eve.open("tags").link("Inspectorate").click();

        eve.fill("Name", "The inspectorate").click("Save").sees("Saved The inspectorate");

        newsroom.readersSee("/tag/inspectorate", 301, "");
        newsroom.readersSee("/tag/the-inspectorate", 200, "Regulators give Corvane ninety days");
        newsroom.readersSee("/articles/corvane-training-logs", 200, "href=\"/tag/the-inspectorate\"");
    }

    @Test
    void manyStoriesAreTakenDownAtOnceAndEachSaysHowItWent() {
        newsroom.readersSee("/articles/weather-notebook", 200, "What I Got Wrong");
        eve.open("stories?q=A+notebook+of+small+errors");
        eve.link("A notebook of small errors makes the forecast better").waitFor();

        eve.page.locator("vaadin-grid vaadin-checkbox").last().click();
        eve.click("Take down (1)").fill("Reason", "The valley asked for its weather back.");
        eve.dialog()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Take down (1)"))
                .click();
        eve.sees("1 taken down");

        newsroom.readersSee("/articles/weather-notebook", 410, "");
        newsroom.readersDoNotSee("/category/research", "A notebook of small errors");
    }

    @Test
    void whatWasPutInTheTrashComesBack() {
        eve.open("").press("c").field("Headline").waitFor();
        var story = eve.fill("Headline", "Written by mistake").untilSaved().storyPath();
        menuItem("More verbs").click();
        menuItem("Move to the trash").click();
        eve.sees("Moved to the trash")
                .open("stories?state=TRASH")
                .link("Written by mistake")
                .waitFor();

        eve.click("Restore Written by mistake");
        eve.open("stories?state=TRASH").sees("The trash is empty.");
        eve.open(story).field("Headline").waitFor();
        assertThat(eve.field("Headline").inputValue()).isEqualTo("Written by mistake");
    }

    @Test
    void thePageBesideTheTextShowsWhatIsTyped() {
        eve.open("").press("c").field("Headline").waitFor();
        var story =
                eve.fill("Headline", "A headline for the frame").untilSaved().storyPath();
        eve.open(story + "?preview=phone");
        frame("A headline for the frame").waitFor();

        eve.fill("Headline", "Another headline for the frame");

        frame("Another headline for the frame").waitFor();
    }

    private static Locator menuItem(String name) {
        return eve.page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator frame(String headline) {
        return eve.page
                .locator("iframe[title='The page readers would see']")
                .last()
                .contentFrame()
                .getByRole(
                        AriaRole.HEADING,
                        new FrameLocator.GetByRoleOptions().setName(headline).setExact(true));
    }
}
