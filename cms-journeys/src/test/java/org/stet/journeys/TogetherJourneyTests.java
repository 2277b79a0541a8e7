package org.stet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.stet.core.account.Role;

/** C5, C6, F16: two people, and two tabs, at one story. Nobody's words are lost, whoever is first. */
class TogetherJourneyTests {

    private static final Pattern TO_THE_SERVER = Pattern.compile("v-r=uidl");

    @RegisterExtension
    private static final Stage STAGE = Stage.onH2();

    private static RunningNewsroom newsroom;
    private static Person ada;
    private static Person eve;

    @BeforeAll
    static void open() {
        newsroom = STAGE.newsroom();
        ada = STAGE.person(Role.WRITER);
        eve = STAGE.person(Role.EDITOR);
    }

    @Test
    void aColleagueIsSeenComingAndGoing() {
        var story = write("The ferry is late again");
        eve.open(story).field("Headline").waitFor();

        ada.until(() -> face(ada, "Eve is reading"));
        eve.open("");
        ada.until(() -> !face(ada, "Eve is reading"));
    }

    @Test
    void whoWantsToWriteAsksAndBothTextsSurvive() {
        var story = write("A bridge for the harbour");
        eve.open(story).sees("is writing now");
        assertThat(eve.field("Headline").isEditable()).isFalse();

        eve.click("Ask to take over").sees("is asked to hand over");
        ada.sees("asks to take over");
        ada.field("Headline").press("End");
        ada.type(", said at once").click("Hand over now");

        eve.sees("The story is yours to write.");
        eve.until(() -> headline(eve).equals("A bridge for the harbour, said at once"));
        eve.until(() -> eve.field("Headline").isEditable());
        eve.fill("Headline", "Eve’s bridge").untilSaved();
        ada.until(() -> headline(ada).equals("Eve’s bridge"));

        eve.page
                .getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("History"))
                .click();
        eve.sees("Ada Lind wrote");
    }

    @Test
    void whoDoesNotAnswerIsSavedAndHandsOverAfterHalfAMinute() {
        var story = write("Nobody answers here");
        eve.open(story).click("Ask to take over");
        ada.sees("asks to take over");

        Eventually.holds(
                Duration.ofSeconds(45),
                "the story is hers",
                () -> eve.field("Headline").isEditable());
        assertThat(headline(eve)).isEqualTo("Nobody answers here");
        assertThat(ada.field("Headline").isEditable()).isFalse();
    }

    @Test
    void aStaleSecondTabKeepsItsTextAndThePersonChooses() {
        var story = write("One story in two tabs");
        var second = ada.page.context().newPage();
        second.navigate(newsroom.consoleUrl() + "/" + story);
        second.getByLabel("Headline").first().waitFor();
        var held = new ArrayList<Route>();
        var isAway = new AtomicBoolean(true);
        second.route(TO_THE_SERVER, route -> {
            if (isAway.get()) {
                held.add(route);
            } else {
                route.resume();
            }
        });
        second.waitForRequest(
                TO_THE_SERVER, () -> second.getByLabel("Headline").first().fill("What the second tab says"));
        ada.fill("Headline", "What the first tab says")
                .heading("What the first tab says")
                .waitFor();
        isAway.set(false);
        held.forEach(Route::resume);

        second.getByText("Compare and choose").first().click();
        second.getByText("Two texts of this story").first().waitFor();
        second.getByText("What the first tab says").last().waitFor();
        second.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Go on with this one: Ada"))
                .click();
        second.getByText("is the story’s text now").first().waitFor();
        ada.until(() -> headline(ada).equals("What the second tab says"));
        second.close();
    }

    private static boolean face(Person person, String words) {
        return person.page
                        .getByRole(AriaRole.IMG, new Page.GetByRoleOptions().setName(words))
                        .count()
                > 0;
    }

    private static String headline(Person person) {
        return String.valueOf(person.field("Headline").inputValue());
    }

    private static String write(String headline) {
        ada.open("").click("New story").field("Headline").waitFor();
        ada.fill("Headline", headline).untilSaved();
        return ada.storyPath();
    }
}
