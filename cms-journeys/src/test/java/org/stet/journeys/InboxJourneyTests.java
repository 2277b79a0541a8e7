package org.stet.journeys;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.stet.core.account.Role;

/** What concerns somebody reaches them without their asking, and leads to the exact spot. */
class InboxJourneyTests {

    @RegisterExtension
    private static final Stage STAGE = Stage.onH2();

    @Test
    void aRequestForChangesComesBackToItsWriterWithTheReason() {
        var ada = STAGE.person(Role.WRITER);
        var ben = STAGE.person(Role.REVIEWER);
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

    private static int unread(Person person) {
        var name = person.page.locator("[aria-label^='Inbox, ']").first().getAttribute("aria-label");
        return name.matches(".*\\d+ unread") ? Integer.parseInt(name.replaceAll("\\D", "")) : 0;
    }
}
