package org.stet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.stet.core.account.Role;

/** The whole of a newsroom's day without a pointer: every step is a key, and what has the focus is found by its name. */
class KeyboardJourneyTests {

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
    void aStoryIsWrittenReviewedAndPublishedByKeysAlone() {
        var headline = "Lighthouse keeper hires a model and keeps the light";
        try (var ada = Person.signIn(STAGE.browser(), newsroom, Role.WRITER);
                var ben = Person.signIn(STAGE.browser(), newsroom, Role.REVIEWER)) {
            ada.press("c");
            ada.field("Headline").waitFor();
            ada.tabTo("Headline").type(headline);
            ada.tabTo("Standfirst").type("It reads the fog. She reads the sea.");
            ada.tabTo("Body")
                    .type("The lamp on Skarv has burned since 1871, and nobody wants to be the one to let it go out.");
            ada.tabTo("Category").type("Work").press("Enter");
            ada.tabTo("Authors").type("Ada Lind").press("Enter");
            ada.sees("Nothing is missing").untilSaved().press("Control+Enter").sees("In review");

            ben.press("g", "r");
            ben.link(headline).waitFor();
            ben.tabTo(headline).press("Enter");
            ben.button("Approve").waitFor();
            ben.press("a").sees("Approved");
        }
        eve.press("Control+k").type("lighthouse keeper");
        eve.page.getByRole(AriaRole.OPTION).getByText(headline).first().waitFor();
        eve.press("ArrowDown", "Enter");
        eve.button("Publish now").waitFor();
        eve.press("Control+Enter");
        eve.asked("Publish now").tabTo("Publish now").press("Enter");
        newsroom.readersSee("/articles/lighthouse-keeper-hires-a-model-and-keeps-the-light", 200, headline);
    }

    @Test
    void theFrontPageIsArrangedByKeysAlone() {
        var story = "Lumenhall opens its archive of failed training runs";
        eve.open("").press("g", "f");
        eve.button("Lift “" + story + "”").waitFor();
        eve.tabTo("Lift “" + story + "”").press("Space").press("Space");
        eve.press("Control+s").sees("The draft is kept.");
        eve.button("Put live").focus();
        eve.press("Enter");
        eve.asked("Put live").tabTo("Put live").press("Enter");
        newsroom.readersSee("/", 200, ">" + story + "</a></h2>");
    }

    @Test
    void tickerLinesAndSectionsAreReorderedByKeysAlone() {
        eve.open("").press("g", "t");
        eve.heading("Ticker").waitFor();
        var before = newsroom.read("/ticker").body();
        var second = eve.page
                .locator(".tkr:has(.fact.live):not(:has(.breaking, .important)) .h > span")
                .nth(1);
        eve.tabTo("Move up “" + second.textContent().strip() + "”").press("Enter");
        eve.until(() -> !newsroom.read("/ticker").body().equals(before));

        eve.press("Control+k").type("Models");
        eve.page.getByRole(AriaRole.OPTION).getByText("Models").last().waitFor();
        eve.press("ArrowDown", "Enter");
        eve.heading("Categories").waitFor();
        eve.tabTo("Categories in the order readers see them").press("Alt+ArrowUp");
        eve.until(() -> {
            var front = newsroom.read("/").body();
            return front.indexOf(">Models<") < front.indexOf(">Policy<");
        });
        assertThat(newsroom.read("/").body()).contains(">Models<");
    }
}
