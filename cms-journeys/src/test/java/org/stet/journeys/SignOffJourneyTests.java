package org.stet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.stet.core.account.Role;

/** A lawyer without an account reads one revision and asks for a change; the newsroom sees it under her name. */
class SignOffJourneyTests {

    @RegisterExtension
    private static final Stage STAGE = Stage.onH2();

    @Test
    void aLawyerAsksForAChangeWithoutAnAccount() {
        var eve = STAGE.person(Role.EDITOR);
        eve.open("review");
        eve.page.locator("a[href*='review/']").first().click();
        eve.page.waitForURL(address -> address.matches(".*/review/\\d+.*"));
        var review = eve.storyPath().replaceAll("\\?.*", "");
        eve.open(review.replace("review/", "stories/"));
        eve.field("More verbs").click();
        eve.page
                .getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Ask for a sign-off…"))
                .click();
        eve.asked("Make the link").fill("Who is asked", "Lea Horn, lawyer").click("Make the link");
        var link = eve.field("Link for this person").inputValue();

        try (var outside = STAGE.browser().newContext()) {
            var lea = outside.newPage();
            lea.navigate(link);
            lea.frameLocator("iframe").getByText("not public").first().waitFor();
            assertThat(lea.content()).contains("Lea Horn, lawyer: Eve Marchetti asks you");
            lea.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ask for a change"))
                    .click();
            lea.getByText("Say what should change").waitFor();
            lea.getByLabel("Your words").fill("The second figure is from 2024.");
            lea.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ask for a change"))
                    .click();
            lea.getByText("You asked for a change.").waitFor();
        }
        eve.page.reload();
        eve.sees("Lea Horn, lawyer asks for a change").sees("The second figure is from 2024.");
        eve.open(review).sees("Lea Horn, lawyer asks for a change");
    }
}
