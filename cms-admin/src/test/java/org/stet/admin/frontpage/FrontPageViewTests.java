package org.stet.admin.frontpage;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.core.frontpage.Place;
import org.stet.core.frontpage.PlacementEntry;

/** I1: stories are placed by buttons, by keys and by dragging; nothing is public before it is saved. */
class FrontPageViewTests extends FrontPageScreen {

    @Test
    void onlyEditorsReachTheFrontPage() {
        assertThat(whoReach("front-page", FrontPageView.class)).containsExactly(newsroom.eve());
    }

    @Test
    void aStoryIsPinnedByAButtonAndPublicOnlyOnceSaved() {
        open("front-page");
        assertThat(button("Put live").isEnabled()).isFalse();

        pinAsLead("Older");
        assertThat(mini()).startsWith("Older");
        assertThat(lead()).isEqualTo("Newer");
        assertThat(note("1 change, not saved yet")).isTrue();

        press("Put live");
        assertThat(find(SaveDialog.class).single().getElement().getTextRecursively())
                .contains("Lead: “Older”, from now, until");
        confirmSave();

        assertThat(lead()).isEqualTo("Older");
        var placed = desk.arrangement().placements().getFirst();
        assertThat(Duration.between(placed.window().from(), placed.window().until()))
                .isBetween(Duration.ofHours(23), Duration.ofHours(24));
        assertThat(button("Put live").isEnabled()).isFalse();
    }

    @Test
    void undoTakesASavedArrangementBack() {
        open("front-page");
        pinAsLead("Older");
        press("Put live");
        confirmSave();

        press("Undo");

        assertThat(lead()).isEqualTo("Newer");
        assertThat(desk.arrangement().placements()).isEmpty();
    }

    @Test
    void undoDoesNotTakeBackWhatAColleagueSavedSince() {
        open("front-page");
        pinAsLead("Older");
        press("Put live");
        confirmSave();
        editing.arrange(1, List.of());

        press("Undo");

        assertThat(find(RefusalNote.class).single().getElement().getTextRecursively())
                .contains("Somebody changed the front page");
        assertThat(desk.arrangement().version()).isEqualTo(2);
    }

    @Test
    void aStoryIsLiftedAimedAndDroppedByKeysAndEveryStepIsSaid() {
        open("front-page");
        var grip = grip(find(CandidateList.class).single(), "Older");
        test(grip).click();
        assertThat(spoken())
                .isEqualTo("Lifted “Older”, over Lead. Arrow keys choose the place, Space drops, Escape puts back.");
        key(grip, Key.ARROW_RIGHT);
        key(grip, Key.ARROW_RIGHT);
        key(grip, Key.ARROW_LEFT);
        assertThat(spoken()).isEqualTo("Over Featured 1.");
        test(grip).click();

        assertThat(spoken()).isEqualTo("“Older” stands in Featured 1. Not public until you put it live.");
        assertThat(mini()).startsWith("Newer", "Older");
    }

    @Test
    void escapePutsALiftedStoryBack() {
        open("front-page");
        var grip = grip(find(CandidateList.class).single(), "Older");
        test(grip).click();
        key(grip, Key.ARROW_RIGHT);
        key(grip, Key.ESCAPE);

        assertThat(spoken()).isEqualTo("Put back “Older”.");
        assertThat(button("Put live").isEnabled()).isFalse();
    }

    @Test
    void keysMoveAPlacedStoryAndItExchangesPlaces() {
        place(Place.LEAD, older);
        open("front-page");
        var grip = grip(find(Miniature.class).single(), "Older");
        test(grip).click();
        key(grip, Key.ARROW_RIGHT);
        test(grip).click();
        press("Put live");
        confirmSave();

        assertThat(desk.arrangement().placements())
                .extracting(PlacementEntry::place)
                .containsExactly(Place.featured(1));
    }

    /** T16: what is not public at the instant never shows early, here as on the site. */
    @Test
    void aColleaguesArrangementIsNotOverwrittenAndMineStaysUntilIReload() {
        open("front-page");
        pinAsLead("Older");
        editing.arrange(0, List.of());
        press("Put live");
        confirmSave();

        assertThat(find(RefusalNote.class).single().getElement().getTextRecursively())
                .contains("Somebody changed the front page");
        assertThat(mini()).startsWith("Older");
        press("Reload theirs");
        assertThat(mini()).startsWith("Newer");
    }

    @Test
    void leavingWithUnsavedChangesAsks() {
        open("front-page");
        pinAsLead("Older");
        open("ticker");
        assertThat(find(ConfirmDialog.class).exists()).isTrue();
        assertThat(getCurrentView()).isInstanceOf(FrontPageView.class);
    }
}
