package org.stet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.stet.core.account.Role;

/** Somebody looks for a story: a reader with and without scripts, and an editor at the desk. */
class SearchJourneyTests {

    private static RunningNewsroom newsroom;
    private static Browsers browsers;

    @BeforeAll
    static void open() {
        newsroom = RunningNewsroom.onH2();
        browsers = new Browsers();
        Eventually.holds(
                Duration.ofSeconds(60),
                "an index of all stories",
                () -> newsroom.read("/search?q=inspectorate").body().contains("row story"));
    }

    @AfterAll
    static void close() {
        browsers.close();
        newsroom.close();
    }

    @Test
    void aReaderFindsNarrowsAndOpensAStoryWithoutAScript() {
        try (var context = browsers.browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            var reader = context.newPage();
            reader.navigate(newsroom.siteUrl() + "/");
            reader.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName("Search").setExact(true))
                    .click();
            field(reader).fill("trainng logs");
            field(reader).press("Enter");
            reader.getByText("Did you mean").waitFor();
            reader.locator("header.page__head p a").click();
            reader.locator(".facet a:has-text('Policy')").first().click();
            assertThat(reader.url()).contains("q=training+logs", "category=policy");
            assertThat(reader.locator(".hits mark").count()).isPositive();

            var headline = reader.locator(".hits h3 a").first();
            var words = headline.textContent().strip();
            headline.click();
            assertThat(reader.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                            .textContent()
                            .strip())
                    .isEqualTo(words);
        }
    }

    @Test
    void headlinesAreSuggestedAsAReaderTypes() {
        try (var context = browsers.browser().newContext()) {
            var reader = context.newPage();
            reader.navigate(newsroom.siteUrl() + "/search");
            field(reader).pressSequentially("corv");
            reader.locator("#q-heard option[value*=Corvane]")
                    .first()
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        }
    }

    @Test
    void anEditorJumpsToAStoryByAWordOfItsText() {
        try (var eve = Person.signIn(browsers.browser(), newsroom, Role.EDITOR)) {
            eve.press("Control+k");
            eve.page.keyboard().type("reading room pencil");
            var hit = eve.page.getByRole(AriaRole.OPTION).first();
            hit.waitFor();
            assertThat(hit.textContent()).contains("Corvane answers the inspectorate");
            hit.click();
            eve.page.waitForURL("**/stories/*");
        }
    }

    private static Locator field(Page page) {
        return page.locator("form[role=search] input");
    }
}
