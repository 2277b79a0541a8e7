package org.stet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.stet.core.account.Role;

/** A story on its way past a reviewer: asked, claimed, sent back, read again, and held back from readers (A3 to A14, D4). */
class ReviewJourneyTests {

    @RegisterExtension
    private static final Stage STAGE = Stage.onH2();

    private static Person ada;
    private static Person ben;
    private static Person eve;

    @BeforeAll
    static void open() {
        ada = STAGE.person(Role.WRITER);
        ben = STAGE.person(Role.REVIEWER);
        eve = STAGE.person(Role.EDITOR);
    }

    @Test
    void benIsAskedTakesItSendsItBackAndReadsOnlyWhatIsNewByKeysAlone() {
        written("Harbour lets the barge stay", "The barge may stay until spring.");
        ada.tabTo("Submit and ask a reviewer").press("Enter").asked("Submit for review");
        ada.type("Ben").press("ArrowDown", "Enter", "Control+Enter").sees("asked of Ben");
        var story = ada.storyPath().replaceAll("\\D", "");

        ben.open("review").sees("asked of you");
        eve.open("review/" + story).sees("I take it");
        ben.open("review/" + story).sees("I take it");
        ben.press("t").sees("You have it");
        eve.sees("has it");
        ben.press("r").asked("Request changes");
        writing(ben).type("Which spring?").press("Control+Enter").sees("has been decided");

        ada.open("stories/" + story).sees("Which spring?");
        ada.field("Body").click();
        ada.press("Control+End").type(" It is the next one.").untilSaved();
        ada.press("Control+Enter").sees("asked of Ben");
        ben.open("review/" + story)
                .sees("Since my last look (1)")
                .sees("Change")
                .press("j");
        assertThat(ben.page.locator(".change-at").textContent()).isEqualTo("Change 1 of 1");
        assertThat(ben.page.locator(".outline [aria-current]").textContent()).startsWith("Text");
        ben.press("a").sees("has been decided");
        ada.open("stories/" + story).sees("Approved");
        ada.field("Body").click();
        ada.press("Control+End").type(" Or the one after.").sees("Your change ended Ben");
    }

    @Test
    void whatIsStillToComeGoesOutOnlyWithAReason() {
        written("Council names the price", "It costs TK a year.");
        ada.press("Control+Enter").sees("In review");
        var story = ada.storyPath().replaceAll("\\D", "");
        ben.open("review/" + story).sees("Something is still to come").press("a");
        ben.sees("has been decided");
        eve.open("stories/" + story).click("Publish now").asked("Publish now");
        eve.sees("Publish although").press("Control+Enter").sees("Say why readers should see it");
        writing(eve).type("The council answers at six.").press("Control+Enter");
        eve.confirm("Done").sees("Live");
    }

    /** Once the field for a reason has the focus. */
    private static Person writing(Person who) {
        return who.until(
                () -> who.page.evaluate("document.activeElement.localName").equals("textarea"));
    }

    /** Ada's new story, saved, with nothing missing. */
    private static void written(String headline, String text) {
        ada.open("stories").press("c");
        ada.field("Headline").waitFor();
        ada.field("Headline").click();
        ada.type(headline);
        ada.field("Standfirst").click();
        ada.type("The town has waited for it.");
        ada.write(text);
        ada.choose("Category", "Work").choose("Authors", "Ada Lind");
        ada.sees("Nothing is missing").untilSaved();
    }
}
