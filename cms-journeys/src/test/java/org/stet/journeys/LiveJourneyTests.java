package org.stet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.stet.core.account.Role;

/** A story covered live: an editor at the desk, a reporter with a telephone, and readers whose page stays where they read. */
class LiveJourneyTests {

    private static final String STORY = "/articles/corvane-training-logs";

    @RegisterExtension
    private static final Stage STAGE = Stage.onH2();

    private static RunningNewsroom newsroom;
    private static Person eve;
    private static Person ada;
    private static String desk;

    @BeforeAll
    static void open() {
        newsroom = STAGE.newsroom();
        eve = STAGE.person(Role.EDITOR);
        ada = STAGE.person(Role.WRITER);
        ada.page.setViewportSize(390, 844);
        eve.open("stories?q=Regulators+give+Corvane");
        eve.link("Regulators give Corvane ninety days to open its training logs")
                .click();
        eve.field("Headline").waitFor();
        desk = eve.storyPath().replaceFirst("stories/(\\d+).*", "live/$1");
        eve.open(desk).click("Open live coverage").field("What happened").waitFor();
        newsroom.readersSee(STORY, 200, "label--live");
    }

    @Test
    void anEntryIsOneLineAndOneKeyAndReadersAreToldOfItWhereTheyRead() {
        post("The doors of the hearing room open.");
        var reader = reader(1280);
        assertThat(reader.locator("#entries .entry").count()).isPositive();
        reader.evaluate("scrollTo(0, document.querySelector('#entries .entry').getBoundingClientRect().top - 200)");
        var eye = reader.locator("#entries .entry").first();
        var before = eye.boundingBox().y;

        post("Second line of the day.");
        post("Third line of the day.");

        var button = reader.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("2 new updates"));
        button.waitFor();
        assertThat(reader.title()).startsWith("(2) ");
        assertThat(reader.getByText("Third line of the day.").count()).isZero();
        assertThat(eye.boundingBox().y).isEqualTo(before);
        assertThat(reader.locator("#said").textContent()).isNotEmpty();

        button.click();
        reader.getByText("Third line of the day.").waitFor();
        assertThat(reader.title()).doesNotStartWith("(");
        assertThat(ids(reader)).doesNotHaveDuplicates();
        reader.context().close();
    }

    @Test
    void aCorrectionAppearsInItsPlaceAndADeletedEntryGoes() {
        post("Eleven witnesses are heard.");
        post("A rumour about the tenth.");
        var reader = reader(1280);
        reader.getByText("A rumour about the tenth.").waitFor();

        eve.rowButton("Eleven witnesses are heard.", "Correct").click();
        eve.dialog().getByLabel("What happened").fill("Twelve witnesses are heard.");
        eve.confirm("Save");
        reader.getByText("Twelve witnesses are heard.").waitFor();
        assertThat(reader.locator(".entry", new Page.LocatorOptions().setHasText("Twelve witnesses"))
                        .textContent())
                .contains("Corrected");

        verb("More verbs for A rumour about the tenth.").click();
        verb("Delete").click();
        eve.asked("Delete").confirm("Delete");
        reader.getByText("A rumour about the tenth.")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        assertThat(ids(reader)).doesNotHaveDuplicates();
        reader.context().close();
    }

    @Test
    void aReaderPausesLosesTheConnectionAndCatchesUp() {
        post("Before the pause.");
        var reader = reader(390);
        reader.evaluate("scrollTo(0, 900)");
        reader.getByLabel("Pause updates").check();
        post("During the pause.");
        post("Later in the pause.");
        assertThat(reader.locator("#fresh").isVisible()).isFalse();
        reader.getByLabel("Pause updates").uncheck();
        reader.getByText("2 new updates").first().waitFor();

        reader.context().setOffline(true);
        reader.getByText("Not updating since").waitFor(new Locator.WaitForOptions().setTimeout(15_000));
        post("While nobody could hear it.");
        reader.context().setOffline(false);
        reader.getByText("3 new updates").first().waitFor(new Locator.WaitForOptions().setTimeout(15_000));
        assertThat(reader.getByText("Not updating since").isVisible()).isFalse();
        reader.context().close();
    }

    @Test
    void whoComesBackSeesWhereTheyLeftOff() {
        post("Read before lunch.");
        var reader = reader(1280);
        reader.getByText("Read before lunch.").waitFor();
        assertThat(reader.locator("[data-since]").count()).isZero();
        reader.navigate(newsroom.siteUrl() + "/");
        post("Said over lunch.");

        reader.navigate(newsroom.siteUrl() + STORY);

        var seen = reader.locator(".entry[data-since]");
        seen.waitFor();
        assertThat(seen.count()).isOne();
        assertThat(seen.textContent()).contains("Read before lunch.");
        assertThat(seen.getAttribute("data-since")).startsWith("Since your last visit, ");
        assertThat(reader.locator(".entry").first().textContent()).contains("Said over lunch.");
        reader.context().close();
    }

    @Test
    void aReporterWithATelephoneWritesAndAColleagueLetsItStand() {
        ada.open(desk).field("What happened").fill("Heard in the corridor.");
        ada.page.keyboard().press("Enter");
        ada.sees("Waits since");
        assertThat(newsroom.read(STORY).body()).doesNotContain("Heard in the corridor.");

        eve.open(desk).rowButton("Heard in the corridor.", "Let it stand").click();
        newsroom.readersSee(STORY, 200, "Heard in the corridor.");
    }

    @Test
    void aRefusedEntryComesBackToItsWriterWithTheReason() {
        ada.open(desk).field("What happened").fill("Heard on the stairs.");
        ada.page.keyboard().press("Enter");
        ada.sees("Waits since");

        eve.open("inbox").sees("Ada Lind sent a live entry that waits for a colleague");
        eve.open(desk).rowButton("Heard on the stairs.", "Refuse…").click();
        eve.asked("Refuse").fill("What is missing", "Name who said so.").confirm("Refuse");

        ada.open("inbox").sees("Name who said so.");
        ada.page.getByText("Eve Marchetti refused your live entry").first().click();
        ada.page.waitForURL(address -> address.contains("/" + desk));
        ada.sees("Refused: Name who said so.");
        assertThat(newsroom.read(STORY).body()).doesNotContain("Heard on the stairs.");
    }

    private static void post(String words) {
        if (!eve.page.url().endsWith(desk)) {
            eve.open(desk);
        }
        eve.field("What happened").click();
        eve.page.keyboard().type(words);
        eve.page.keyboard().press("Enter");
        newsroom.readersSee(STORY, 200, words);
        eve.until(() -> eve.field("What happened").inputValue().isEmpty());
    }

    private static Locator verb(String name) {
        return eve.page.getByRole(
                AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Page reader(int width) {
        BrowserContext context =
                STAGE.browser().newContext(new Browser.NewContextOptions().setViewportSize(width, 844));
        var page = context.newPage();
        page.setDefaultTimeout(10_000);
        page.navigate(newsroom.siteUrl() + STORY);
        return page;
    }

    private static List<Object> ids(Page page) {
        return new ArrayList<>((List<?>) page.locator("[id^=entry-]").evaluateAll("all => all.map(each => each.id)"));
    }
}
