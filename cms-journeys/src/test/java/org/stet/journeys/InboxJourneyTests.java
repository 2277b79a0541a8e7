package org.stet.journeys;

import org.junit.jupiter.api.Test;
import org.stet.core.account.Role;

/** What concerns somebody reaches them without their asking, and leads to the exact spot. */
class InboxJourneyTests {

    @Test
    void aRequestForChangesComesBackToItsWriterWithTheReason() {
        try (var newsroom = RunningNewsroom.onH2();
                var browsers = new Browsers();
                var ada = Person.signIn(browsers.browser(), newsroom, Role.WRITER);
                var ben = Person.signIn(browsers.browser(), newsroom, Role.REVIEWER)) {
            var before = unread(ada);
            ben.open("review");
            ben.page.locator("a[href*='review/']").first().click();
            ben.page.waitForURL(address -> address.matches(".*/review/\\d+.*"));
            ben.click("Request changes").asked("Request changes").fill("Reason", "Name the second source.");
            ben.confirm("Request changes");

            ada.until(() -> unread(ada) > before);
            ada.press("g", "i");
            ada.sees("asks for changes").sees("Name the second source.");
        }
    }

    private static int unread(Person person) {
        var name = person.page.locator("[aria-label^='Inbox, ']").first().getAttribute("aria-label");
        return name.matches(".*\\d+ unread") ? Integer.parseInt(name.replaceAll("\\D", "")) : 0;
    }
}
