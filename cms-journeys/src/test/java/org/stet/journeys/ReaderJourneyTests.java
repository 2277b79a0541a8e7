package org.stet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A reader who goes through the site by its links, with scripts switched off: nothing there needs one. */
class ReaderJourneyTests {

    @RegisterExtension
    private static final Stage STAGE = Stage.onH2();

    private static RunningNewsroom newsroom;
    private static Page reader;

    @BeforeAll
    static void open() {
        newsroom = STAGE.newsroom();
        reader = STAGE.browser()
                .newContext(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(false)
                        .setViewportSize(1440, 900))
                .newPage();
        reader.setDefaultTimeout(15_000);
    }

    @Test
    void linksLeadFromTheFrontPageToAStoryItsSectionItsAuthorAndTheArchive() {
        reader.navigate(newsroom.siteUrl() + "/");
        reader.locator("main h2 a, main h3 a").first().click();
        reader.waitForURL("**/articles/**");
        var headline = heading().textContent();
        var story = reader.url();

        reader.locator("a[rel=author]").first().click();
        reader.waitForURL("**/author/**");
        follow(headline);
        assertThat(reader.url()).isEqualTo(story);

        reader.locator("article .kicker a").first().click();
        reader.waitForURL("**/category/**");
        follow("All stories by month");
        follow("November");
        follow("Older stories");
        assertThat(reader.url()).endsWith("?page=2");
        assertThat(reader.locator("main article").count()).isPositive();
    }

    @Test
    void everyFeedThatAPageNamesIsThere() {
        reader.navigate(newsroom.siteUrl() + "/category/policy");
        var feeds = reader.locator("link[rel=alternate]").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
        assertThat(feeds).hasSize(6).allSatisfy(feed -> {
            assertThat(newsroom.read(feed).statusCode()).isEqualTo(200);
            assertThat(newsroom.read(feed).body()).contains("/articles/");
        });
    }

    @Test
    void whereNothingStandsALinkLeadsBack() {
        var answer = reader.navigate(newsroom.siteUrl() + "/articles/never-written");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(heading().textContent()).isEqualTo("No story stands at this address.");
        reader.getByRole(AriaRole.MAIN)
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName("Front page").setExact(true))
                .click();
        reader.waitForURL(newsroom.siteUrl() + "/");
    }

    @Test
    void theThemeIsChosenWithoutAScript() {
        reader.navigate(newsroom.siteUrl() + "/");
        reader.getByLabel("Dark", new Page.GetByLabelOptions().setExact(true)).check();
        reader.locator(":root:has(#theme-dark:checked)").waitFor();
        var dark = background();
        reader.getByLabel("Light", new Page.GetByLabelOptions().setExact(true)).check();
        assertThat(background()).isNotEqualTo(dark);
    }

    @Test
    void theKeyboardAloneLeadsThroughTheSite() {
        reader.navigate(newsroom.siteUrl() + "/");
        reader.keyboard().press("Tab");
        reader.keyboard().press("Enter");
        assertThat(reader.url()).as("the first key skips what is on every page").endsWith("/#main");

        reader.navigate(newsroom.siteUrl() + "/");
        press(".nav a[href^='/category/']", "Enter");
        reader.waitForURL("**/category/**");
        press("main h2 a", "Enter");
        reader.waitForURL("**/articles/**");
        press("#theme-auto", "ArrowRight");
        reader.locator(":root:has(#theme-light:checked)").waitFor();

        reader.navigate(newsroom.siteUrl() + "/");
        press(".find", "Enter");
        reader.waitForURL("**/search");
        press("#q", "t");
        reader.keyboard().type("raining logs");
        reader.keyboard().press("Enter");
        reader.waitForURL("**/search?q=**");
        press(".hits h3 a", "Enter");
        reader.waitForURL("**/articles/**");

        reader.navigate(newsroom.siteUrl() + Extremes.of(newsroom).get("live-300-entries"));
        press("a.skip[href='#key-events']", "Enter");
        press("#key-events a", "Enter");
        reader.waitForURL("**/from/**");
        assertThat(reader.url()).contains("#entry-");
    }

    /** Goes on to the next such element by the tab key, and presses a key there. */
    private static void press(String selector, String key) {
        for (var step = 0; step < 120; step++) {
            reader.keyboard().press("Tab");
            if (reader.locator(selector + ":focus").count() > 0) {
                reader.keyboard().press(key);
                return;
            }
        }
        throw new AssertionError("No key leads to " + selector + " on " + reader.url());
    }

    /** As the browser paints it; a page without scripts can still be asked by us. */
    private static String background() {
        return reader.locator("body")
                .evaluate("body => getComputedStyle(body).backgroundColor")
                .toString();
    }

    private static Locator heading() {
        return reader.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    private static void follow(String words) {
        var before = reader.url();
        reader.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words))
                .first()
                .click();
        reader.waitForURL(url -> !url.equals(before));
    }
}
