package org.stet.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.stet.core.account.Role;

/** The front page is arranged by keys, looked at before anybody else sees it, put live, and taken back. I1, I2. */
class FrontPageJourneyTests {

    private static final String OLD = "Regulators give Corvane ninety days to open its training logs";
    private static final String STORY = "Lumenhall opens its archive of failed training runs";

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
    void aFrontPageIsArrangedByKeysPreviewedPutLiveAndTakenBack() {
        newsroom.readersSee("/", 200, lead(OLD));
        eve.open("front-page");
        eve.button("Lift “" + STORY + "”").waitFor();
        eve.button("Lift “" + STORY + "”").focus();
        eve.press("Space", "ArrowDown", "ArrowDown");
        said("Over Policy 1.");
        eve.press("ArrowUp", "ArrowUp", "Space");
        said("“" + STORY + "” stands in Lead.");
        eve.button("Move the rail Policy down").focus();
        eve.press("Enter");
        said("The rail Policy is number 2 of");

        eve.button("What will be public at…").focus();
        eve.press("Enter");
        eve.dialog()
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Show").setExact(true))
                .click();
        var site = eve.page.frameLocator("vaadin-dialog iframe, iframe[title^='The front page on']");
        assertThat(site.getByText("if this front page is put live")).isVisible();
        assertThat(site.locator(".lead .hed")).hasText(STORY);
        newsroom.readersSee("/", 200, lead(OLD));
        eve.confirm("Done").sees("Draft by ");

        eve.button("Put live").focus();
        eve.press("Enter");
        eve.asked("Put live").sees("Rails, from the top:").tabTo("Put live").press("Enter");
        newsroom.readersSee("/", 200, lead(STORY));
        eve.until(() -> {
            var front = newsroom.read("/").body();
            return front.indexOf("id=\"h-models\"") < front.indexOf("id=\"h-policy\"");
        });

        eve.open("front-page").click("Earlier");
        eve.page.getByText("Go back to it").first().click();
        eve.confirm("Put live");
        newsroom.readersSee("/", 200, lead(OLD));
        eve.until(() -> {
            var front = newsroom.read("/").body();
            return front.indexOf("id=\"h-policy\"") < front.indexOf("id=\"h-models\"");
        });
    }

    private static void said(String words) {
        eve.until(() ->
                eve.page.locator(".sr[role=status]").allTextContents().stream().anyMatch(each -> each.contains(words)));
    }

    private static String lead(String headline) {
        return ">" + headline + "</a></h2>";
    }
}
