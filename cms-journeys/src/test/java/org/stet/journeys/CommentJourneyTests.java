package org.stet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.stet.core.account.Role;

/** What a reviewer and a writer say to each other about words, and what becomes of it when the words change (C1 to C4). */
class CommentJourneyTests {

    private static final String MARKED = "() => [...(CSS.highlights.get('stet-thread') ?? [])].map(String).join('|')";

    /** Selects words in the sheet of changes, as dragging over them would. */
    private static final String SELECT = """
            words => {
                const walker = document.createTreeWalker(document.querySelector('.sheet'), NodeFilter.SHOW_TEXT);
                while (walker.nextNode()) {
                    const at = walker.currentNode.data.indexOf(words);
                    if (at >= 0) {
                        getSelection().setBaseAndExtent(walker.currentNode, at, walker.currentNode, at + words.length);
                        return;
                    }
                }
                throw new Error('No such words: ' + words);
            }""";

    @RegisterExtension
    private static final Stage STAGE = Stage.onH2();

    private static Person ada;
    private static Person ben;

    @BeforeAll
    static void open() {
        ada = STAGE.person(Role.WRITER);
        ben = STAGE.person(Role.REVIEWER);
    }

    @Test
    void aCommentFollowsItsWordsThroughEveryEditUntilItIsResolved() {
        var story = submitted("Harbour asks how warm the water is");
        ben.open("review/" + story).sees("Approve");
        ben.page.evaluate(SELECT, "3.1 degrees warmer");
        ben.page.locator(".comment-bubble").click();
        ben.field("Thread on 3.1 degrees warmer").waitFor();
        ben.type("Second source? @Ada");
        ben.button("Ada Lind").click();
        View.settle(ben.page);
        ben.type("knows the council.").press("Control+Enter").sees("@Ada Lind");
        ben.until(() -> ben.page.evaluate(MARKED).equals("3.1 degrees warmer"));
        var word = ben.page.locator(".sheet [data-at]").filter(new Locator.FilterOptions().setHasText("3.1 degrees"));
        assertThat(Math.abs(top(word) - top(ben.page.locator(".thread")))).isLessThan(120);

        ada.open("stories/" + story);
        ada.click("Withdraw").sees("Submit for review");
        var mark = ada.page.locator(".thread-anchor");
        assertThat(mark.textContent()).isEqualTo("3.1 degrees warmer");
        ada.field("Body").click();
        ada.press("Control+Home").type("Since June it has been known. ").untilSaved();
        assertThat(mark.textContent()).isEqualTo("3.1 degrees warmer");
        ada.open("stories/" + story);
        assertThat(mark.textContent()).isEqualTo("3.1 degrees warmer");
        mark.click();
        ada.button("Reply").click();
        ada.page.locator(".thread textarea").fill("They logged 3.0 to 3.3.");
        ada.press("Control+Enter").sees("They logged");
        ada.button("Resolve").click();
        mark.waitFor(
                new Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
        ada.sees("1 resolved");
    }

    @Test
    void wordsThatAreDeletedAreQuotedAndTheThreadStillResolves() {
        var story = submitted("Neighbours speak of the quietest harbour");
        ben.open("review/" + story).sees("Approve");
        ben.page.evaluate(SELECT, "3.1 degrees warmer");
        ben.press("m").type("Press-release line. Out?").press("Control+Enter").sees("Press-release");
        ada.open("stories/" + story);
        ada.click("Withdraw").sees("Submit for review").field("Body").click();
        ada.press("Control+a").type("Nobody says anything any more.").untilSaved();
        ada.page.getByRole(AriaRole.TAB).getByText("Comments").click();
        ada.sees("Original text deleted: “3.1 degrees warmer”");
        ada.button("Resolve").click();
        ada.sees("Nobody has said anything yet.");
    }

    @Test
    void commentsAreWrittenAnsweredAndResolvedByKeysAlone() {
        var story = submitted("Keys are all a reviewer needs");
        ben.open("review/" + story).sees("Approve");
        ben.press("j", "m");
        ben.page.locator(".thread.new textarea").waitFor();
        ben.type("Shorter?").press("Control+Enter").sees("Shorter?");
        ben.page.locator(".thread:not(.new)").waitFor();
        ben.press("n").tabTo("Reply").press("Enter");
        ben.type("Or longer.").press("Control+Enter").sees("Or longer.");
        ben.press("n").tabTo("Resolve").press("Enter").sees("1 resolved");

        ada.open("stories/" + story);
        ada.field("Headline").waitFor();
        ada.tabTo("Headline").press("Control+Alt+m");
        ada.field("Thread on Headline").waitFor();
        ada.type("Is it good?").press("Control+Enter").sees("Is it good?");
        ada.tabTo("Resolve").press("Enter").sees("2 resolved");
    }

    private static double top(Locator what) {
        return what.first().boundingBox().y;
    }

    /** Ada's story, waiting for a reviewer; its number. */
    private static String submitted(String headline) {
        ada.open("stories").press("c");
        ada.field("Headline").waitFor();
        ada.field("Headline").click();
        ada.type(headline);
        ada.field("Standfirst").click();
        ada.type("The barge hums. The town does not.");
        ada.write("The outflow was 3.1 degrees warmer in August, by its own figures.");
        ada.choose("Category", "Work").choose("Authors", "Ada Lind");
        ada.sees("Nothing is missing").untilSaved().press("Control+Enter").sees("In review");
        return ada.storyPath().replaceAll("\\D", "");
    }
}
