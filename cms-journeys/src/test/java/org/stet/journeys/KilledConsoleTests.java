package org.stet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.stet.core.account.Role;

/** F09, F15: the real console dies while somebody writes. It also holds the embedded database that the site reads. */
class KilledConsoleTests {

    private static final int KILLS = 2;

    @Test
    void whatTheScreenCalledSavedIsThereAfterTheConsoleWasKilled() {
        try (var newsroom = RunningNewsroom.onH2();
                var browsers = new Browsers()) {
            var ada = Person.signIn(browsers.browser(), newsroom, Role.WRITER);
            var story = newStory(ada);
            for (var n = 0; n < KILLS; n++) {
                var headline = "What survives kill number " + n;
                ada.fill("Headline", headline).heading(headline).waitFor();
                ada.untilSaved().close();

                newsroom.killAndRestartConsole();
                var page = newsroom.read("/articles/corvane-training-logs");
                assertThat(page.statusCode()).isEqualTo(200);
                assertThat(page.body()).contains("Regulators give Corvane ninety days");
                ada = Person.signIn(browsers.browser(), newsroom, Role.WRITER); // A link works once: these are new.
                ada.open(story).heading(headline).waitFor();
            }
            try (var eve = Person.signIn(browsers.browser(), newsroom, Role.EDITOR)) {
                eve.open("ticker")
                        .fill("Text", "The console is back at its desk")
                        .click("Save");
                newsroom.readersSee(Duration.ofSeconds(5), "/ticker", 200, "The console is back at its desk");
            }
        }
    }

    private static String newStory(Person ada) {
        ada.open("").click("New story");
        ada.field("Headline").waitFor();
        ada.page.waitForURL(address -> address.contains("/stories/"));
        return ada.storyPath();
    }
}
