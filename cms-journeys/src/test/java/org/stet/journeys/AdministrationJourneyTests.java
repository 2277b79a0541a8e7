package org.stet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.stet.core.account.Role;

/** What an administrator does in a day: people come and go, the site gets another look, and the log says who did what. */
class AdministrationJourneyTests {

    @RegisterExtension
    private static final Stage STAGE = Stage.onH2();

    private static RunningNewsroom newsroom;
    private static Person noor;

    @BeforeAll
    static void open() {
        newsroom = STAGE.newsroom();
        noor = STAGE.person(Role.ADMIN);
    }

    @Test
    void aNewWriterComesInByAOneTimeLinkUntilTheAccountIsDisabled() {
        noor.open("accounts/new").fill("Name", "Tove Aas").fill("E-mail", "tove.aas@longhand.example");
        noor.page
                .getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Writer"))
                .check();
        noor.click("Create and get the invite link");
        var field = noor.field("One-time link");
        field.waitFor();
        var link = field.inputValue();
        noor.confirm("Done");

        try (var tove = Person.signIn(STAGE.browser(), newsroom, link)) {
            tove.open("stories").heading("Stories").waitFor();
            noor.click("Disable").confirm("Disable").sees("Disabled Tove Aas.");
            tove.link("Desk").click();
            tove.sees("Your session has ended");
            tove.page.reload();
            tove.page.waitForURL("**/sign-in*");

            tove.page.navigate(link);
            tove.button("Sign in").waitFor();
        }
    }

    @Test
    void aNewTaglineAndAccentColourReachReadersWithinTwoSeconds() {
        assertThat(newsroom.read("/theme.css").body()).doesNotContain("--accent");
        noor.open("settings").fill("Tagline", "Machines, reported by people who read the manual");
        noor.fill("Or another, as #rrggbb", "#0b6e4f");
        noor.field("Tagline").focus();
        noor.click("Save").sees("Saved. Readers see it within seconds.");

        newsroom.readersSee("/", 200, "Machines, reported by people who read the manual");
        newsroom.readersSee("/theme.css", 200, "--accent:#0b6e4f");
    }

    @Test
    void theAuditIsFilteredAndTakenHomeAsASpreadsheet() throws IOException {
        noor.open("audit").choose("Verb", "created").choose("Person", "Ada Lind");
        noor.page.waitForURL(url -> url.contains("verb=created") && url.contains("person="));
        View.settle(noor.page);

        var download =
                noor.page.waitForDownload(() -> noor.link("Export as CSV").click());

        assertThat(download.suggestedFilename()).matches("audit-\\d{4}-\\d\\d-\\d\\d\\.csv");
        var lines = Files.readAllLines(download.path());
        assertThat(lines.getFirst()).contains("Entry", "Person", "Verb", "Subject");
        assertThat(lines.subList(1, lines.size()))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).contains("Ada Lind", "created"));
    }
}
