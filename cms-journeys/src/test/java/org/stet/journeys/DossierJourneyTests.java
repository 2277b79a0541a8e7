package org.stet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.stet.core.account.Role;

/** F9: an editor ties stories together, and readers go from one to the next. */
class DossierJourneyTests {

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
    void storiesAreTiedTogetherByKeyboardAndReadersSeeTheirOrder() {
        eve.open("dossiers").click("New dossier");
        eve.fill("Title", "Paper and machines").click("Save").sees("Created Paper and machines");
        eve.choose("Add a story", "Northmere’s first profit came from saying no")
                .sees("1 story in it; readers see 1.")
                .choose("Add a story", "A notebook of small errors makes the forecast better")
                .sees("2 stories in it; readers see 2.");
        newsroom.readersSee("/dossiers/paper-and-machines", 200, "2 stories");

        var up = eve.page.locator(".dossier-stories li").last().locator("vaadin-button[aria-label^='Move up']");
        up.focus();
        eve.press("Enter").sees("is now 1 of 2.");
        newsroom.readersSee("/articles/weather-notebook", 200, "Part 1 of 2:");
        newsroom.readersSee("/articles/northmere-first-profit", 200, "Part 2 of 2:");

        eve.page.navigate(newsroom.siteUrl() + "/articles/northmere-first-profit");
        eve.page.locator(".series a[rel=prev]").click();
        assertThat(eve.page.url()).endsWith("/articles/weather-notebook");
    }

    @Test
    void aDossierHasAPictureThatReadersSeeAndTheArchiveNamesIt() {
        eve.open("dossiers").click("New dossier");
        eve.fill("Title", "Crossings").click("Choose from the library");
        eve.page.getByText("The Ulvsund crossing as drawn").first().click();
        eve.until(() -> eve.field("What the picture shows").inputValue().contains("a cable bridge"));
        eve.click("Save").sees("Created Crossings");
        newsroom.readersSee("/dossiers/crossings", 404, "");
        eve.choose("Add a story", "A notebook of small errors makes the forecast better")
                .sees("1 story in it; readers see 1.");

        newsroom.readersSee("/dossiers/crossings", 200, "a cable bridge with two red towers");
        newsroom.readersSee("/archive", 200, "/dossiers/crossings");
        eve.page.navigate(newsroom.siteUrl() + "/dossiers/crossings");
        eve.until(() -> (boolean)
                eve.page.locator(".page__head img").evaluate("image => image.complete && image.naturalWidth > 0"));
    }
}
