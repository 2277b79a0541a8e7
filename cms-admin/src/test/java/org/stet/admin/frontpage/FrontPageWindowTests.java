package org.stet.admin.frontpage;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.stet.core.frontpage.Place;
import org.stet.core.publication.Change;

/** I1: the chosen place and its window, and the page as at any instant. */
class FrontPageWindowTests extends FrontPageScreen {

    @Test
    void thePanelUnpinsAndMoves() {
        place(Place.LEAD, older);
        look("place=lead");
        press("Move down");
        assertThat(mini()).startsWith("Newer", "Older");
        press("Move up");
        press("Unpin");
        assertThat(mini()).startsWith("Newer");
        press("Discard");
        assertThat(mini()).startsWith("Older");
    }

    @Test
    void aWindowIsSetInThePanelAndRefusedAtItsField() {
        place(Place.LEAD, older);
        look("place=lead");
        var until = picker("Until");
        test(until)
                .setValue(database.now()
                        .minus(Duration.ofDays(1))
                        .atZone(ZoneOffset.UTC)
                        .toLocalDateTime());
        assertThat(until.getErrorMessage()).isEqualTo("That is over already. Choose a later end.");
        assertThat(button("Put live").isEnabled()).isFalse();

        var end = database.now().plus(Duration.ofHours(5)).truncatedTo(ChronoUnit.MINUTES);
        test(picker("Until")).setValue(end.atZone(ZoneOffset.UTC).toLocalDateTime());
        press("Put live");
        confirmSave();
        assertThat(desk.arrangement().placements().getFirst().window().until()).isEqualTo(end);
    }

    @Test
    void thePageIsShownAsAtAnyInstant() {
        var planned = newsroom.approved("Planned");
        var opens = database.now().plus(Duration.ofHours(2)).truncatedTo(ChronoUnit.MINUTES);
        publishing.schedule(planned, opens, Change.FIRST);
        place(Place.LEAD, planned);
        open("front-page");
        assertThat(mini()).startsWith("Newer");

        look("at=" + opens.atZone(ZoneOffset.UTC).toLocalDateTime());
        assertThat(mini()).startsWith("Planned");
    }

    @Test
    void thePastIsShownAndCannotBeChanged() {
        place(Place.LEAD, older);
        look("place=lead&at=2020-01-01T12:00");
        assertThat(find(Grip.class).exists()).isFalse();
        assertThat(mini()).containsOnly("No story yet");
    }

    @Test
    void candidatesAreSearched() {
        open("front-page");
        test(find(TextField.class).single()).setValue("older");
        var list = find(CandidateList.class).single().getElement().getTextRecursively();
        assertThat(list).contains("Older").doesNotContain("Newer");
        test(find(TextField.class).single()).setValue("nobody");
        assertThat(find(CandidateList.class).single().getElement().getTextRecursively())
                .contains("No story has these words in its headline.");
    }
}
