package org.stet.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.stet.core.account.Role;

/** A story is given a time, moved in the calendar, looked at ahead of time, taken off the plan again, and published. */
class PlanningJourneyTests {

    private static final ZoneId NEWSROOM = ZoneId.of("Europe/Oslo");
    private static final String STORY = "My apprentice is a machine, and the night rate is still paid";

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
    void aStoryIsPlannedMovedLookedAtAndPublished() {
        var twelfth = LocalDate.now(NEWSROOM).plusMonths(1).withDayOfMonth(12);
        eve.open("stories?state=APPROVED");
        eve.link(STORY).click();
        eve.click("Schedule");
        eve.fillMoment(
                "Readers see it from", DateTimeFormatter.ofPattern("dd/MM/yyyy").format(twelfth), "18:15");
        eve.confirm("Schedule").sees("Nothing newer");

        eve.open("calendar?day=" + twelfth);
        entry().focus();
        eve.press("Space", "ArrowRight", "Space").sees("Opens " + day(twelfth.plusDays(1)));
        assertThat(cell(twelfth.plusDays(1)).getByText(STORY)).isVisible();

        eve.open("calendar?day=" + twelfth);
        entry().dragTo(cell(twelfth));
        eve.sees("Opens " + day(twelfth));

        eve.click("What will be public at…");
        eve.fillMoment(
                "Show the site as at", DateTimeFormatter.ofPattern("dd/MM/yyyy").format(twelfth), "18:15");
        eve.dialog().getByRole(AriaRole.BUTTON, named("Show")).click();
        var site = eve.page.frameLocator("vaadin-dialog iframe, iframe[title^='The front page on']");
        assertThat(site.getByText("PREVIEW, not the live site.")).isVisible();
        assertThat(site.getByRole(AriaRole.LINK).getByText(STORY).first()).isVisible();
        newsroom.readersDoNotSee("/", STORY);
        eve.confirm("Done");

        eve.open("board").click("Moves of " + STORY);
        eve.dialog().getByRole(AriaRole.BUTTON, named("Cancel the schedule")).click();
        eve.confirm("Cancel the schedule").sees("The schedule is cancelled");
        eve.open("stories?state=APPROVED");
        eve.link(STORY).click();
        eve.click("Publish now");
        eve.dialog().getByRole(AriaRole.BUTTON, named("Publish now")).click();
        assertThat(eve.dialog().getByText(Pattern.compile("Seen after [0-9.]+ s")))
                .hasCount(4);
        eve.confirm("Done");
        newsroom.readersSee("/", 200, STORY);
    }

    private static Locator entry() {
        return eve.page.locator(".ev").filter(new Locator.FilterOptions().setHasText(STORY));
    }

    private static Locator cell(LocalDate day) {
        var name = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK).format(day);
        return eve.page.locator("td[aria-label='" + name + "']");
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK).format(day) + ", 18:15";
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
