package org.stet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.PlaywrightException;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.stet.core.account.Role;

/** F03, F14, F15: what is typed while something breaks is there when it works again, and the screen never said otherwise. */
class LossJourneyTests {

    private static final String PASSWORD = "the harbour bell rings twice";
    private static final String KEPT = "Kept on this computer";

    @RegisterExtension
    private static final Stage STAGE = Stage.onPostgres();

    private static RunningNewsroom newsroom;
    private static BrowserContext context;
    private static Person ada;

    @BeforeAll
    static void open() {
        newsroom = STAGE.newsroom();
        context = STAGE.browser().newContext(new Browser.NewContextOptions().setViewportSize(1440, 900));
        ada = Person.overWire(context, newsroom, Role.WRITER).choosePassword(PASSWORD);
    }

    @Test
    void aTabThatDiesLosesNoWord() {
        var story = startStory("The ferry that came back");
        newsroom.consoleWire().cut(); // So that no autosave can have been quicker.
        ada.write("It came back at dawn, a");
        settleLocally();
        crash();
        newsroom.consoleWire().mend();
        ada = Person.atDoor(context, newsroom).open(story);
        ada.sees("and nobody had saved is back");
        assertThat(body()).isEqualTo("It came back at dawn, a");
        ada.untilSaved().write("nd nobody was on it.");
        ada.untilSaved();
        assertThat(onServer(story)).isEqualTo("It came back at dawn, and nobody was on it.");
    }

    @Test
    void wordsTypedWithoutANetworkAreSavedWhenItIsBack() {
        var story = startStory("A bridge without a river");
        newsroom.consoleWire().cut();
        ada.write("They built it anyway.").sees(KEPT);
        newsroom.consoleWire().mend();
        ada.untilSaved();
        assertThat(onServer(story)).isEqualTo("They built it anyway.");
    }

    @Test
    void aServerThatWasKilledAsksToSignInOverThePageAndTheTextIsThere() {
        var story = startStory("The lamp keeper's ledger");
        ada.write("Every night has a line. ");
        newsroom.killConsole();
        ada.write("Even that one.").sees(KEPT);
        newsroom.restartConsole();
        ada.page.getByText("You are signed out").first().waitFor(patiently());
        assertThat(body()).endsWith("Even that one.");
        ada.page.getByLabel("Password").fill("not this one, I think");
        signInOverThePage().sees("E-mail and password do not match.");
        ada.page.getByLabel("Password").fill(PASSWORD);
        signInOverThePage();
        ada.page.waitForURL(address -> address.endsWith(story));
        Eventually.holds(
                Duration.ofSeconds(15),
                "the words are back",
                () -> body().equals("Every night has a line. Even that one."));
        ada.untilSaved();
        assertThat(onServer(story)).isEqualTo("Every night has a line. Even that one.");
    }

    @Test
    void wordsTypedWhileTheDatabaseIsAwayAreSavedByThemselvesWhenItIsBack() {
        var story = startStory("Forty days of fog");
        newsroom.databaseWire().cut();
        ada.write("On the first day nobody noticed.");
        ada.sees("The newsroom’s database does not answer.").sees(KEPT);
        newsroom.databaseWire().mend();
        ada.page.locator(".saved").getByText("Saved").waitFor(patiently());
        assertThat(ada.page
                        .getByText("The newsroom’s database does not answer.")
                        .isVisible())
                .isFalse();
        assertThat(onServer(story)).isEqualTo("On the first day nobody noticed.");
    }

    private static String startStory(String headline) {
        ada.open("").click("New story");
        ada.page.waitForURL(address -> address.contains("/stories/"));
        ada.fill("Headline", headline).heading(headline).waitFor();
        ada.untilSaved();
        return ada.storyPath();
    }

    private static Person signInOverThePage() {
        ada.page
                .locator(".signed-out")
                .getByText("Sign in", new Locator.GetByTextOptions().setExact(true))
                .click();
        return ada;
    }

    private static String body() {
        return ada.field("Body").innerText().strip();
    }

    /** What a person at another computer finds. */
    private static String onServer(String story) {
        try (var other = STAGE.browser().newContext()) {
            other.addCookies(context.cookies());
            var page = Person.atDoor(other, newsroom).open(story).page;
            var body = page.getByLabel("Body").first();
            body.waitFor();
            Eventually.holds(
                    Duration.ofSeconds(5),
                    "the text is shown",
                    () -> !body.innerText().isBlank());
            return body.innerText().strip();
        }
    }

    /** A tenth of a second: what stands on the screen longer than that is on this computer. */
    private static void settleLocally() {
        ada.page.waitForTimeout(100);
    }

    private static void crash() {
        try {
            ada.page.navigate("chrome://crash");
        } catch (PlaywrightException itDied) {
            assertThat(itDied).hasMessageContaining("crash");
        }
    }

    private static Locator.WaitForOptions patiently() {
        return new Locator.WaitForOptions().setTimeout(40_000);
    }
}
