package org.stet.admin.frontpage;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stet.core.category.CategoryEntry;
import org.stet.core.category.CategoryId;
import org.stet.core.frontpage.ArrangementForm;
import org.stet.core.frontpage.Layout;
import org.stet.core.frontpage.Place;
import org.stet.core.frontpage.Slot;

/** I1, I2: slots, rails, drafts and earlier arrangements. */
class ArrangementViewTests extends FrontPageScreen {

    @Test
    void aSlotIsSwitchedOffAndOnAgain() {
        open("front-page");
        label("Switch off: Opinion");
        assertThat(spoken()).isEqualTo("Opinion is switched off. Not public until you put it live.");
        press("Put live");
        assertThat(dialog()).contains("Opinion: switched off.");
        confirmSave();
        assertThat(desk.arrangement().layout().has(Slot.OPINION)).isFalse();

        label("Switch on: Opinion");
        assertThat(button("Put live").isEnabled()).isTrue();
    }

    @Test
    void railsAreAddedMovedAndRemovedByButtonsAndEveryStepIsSaid() {
        var chips = newsroom.category("Chips");
        newsroom.category("Courts");
        open("front-page");
        assertThat(rails()).containsExactly("Policy", "Chips", "Courts");

        label("Move the rail Chips up");
        assertThat(spoken()).isEqualTo("The rail Chips is number 1 of 3. Not public until you put it live.");
        label("Remove the rail Courts");
        assertThat(rails()).containsExactly("Chips", "Policy");
        assertThat(find(ComboBox.class).single().getElement().isVisible()).isTrue();
        press("Put live");
        assertThat(dialog()).contains("Rails, from the top: Chips, Policy.");
        confirmSave();
        assertThat(desk.arrangement().layout().rails()).startsWith(chips).hasSize(2);

        press("A rail for every section");
        assertThat(rails()).containsExactly("Policy", "Chips", "Courts");
    }

    @Test
    void aRailIsAddedAtTheEnd() {
        var chips = newsroom.category("Chips");
        editing.putLive(0, new ArrangementForm(new Layout(Set.of(), List.of()), List.of()));
        open("front-page");
        @SuppressWarnings("unchecked")
        ComboBox<CategoryEntry> choice = find(ComboBox.class).single();
        test(choice).selectItem("Chips");

        assertThat(rails()).containsExactly("Chips");
        press("Put live");
        confirmSave();
        assertThat(desk.arrangement().layout().rails()).containsExactly(chips);
    }

    @Test
    void theDownKeyGoesFromSlotToSlotAndAStoryIsDroppedInARail() {
        open("front-page");
        var grip = grip(find(CandidateList.class).single(), "Older");
        test(grip).click();
        key(grip, Key.ARROW_DOWN);
        assertThat(spoken()).isEqualTo("Over Featured 1.");
        key(grip, Key.ARROW_DOWN);
        assertThat(spoken()).isEqualTo("Over Policy 1.");
        key(grip, Key.ARROW_DOWN);
        assertThat(spoken()).isEqualTo("Over Opinion 1.");
        key(grip, Key.ARROW_UP);
        test(grip).click();
        press("Put live");
        confirmSave();

        var placed = desk.arrangement().placements().getFirst();
        assertThat(placed.place()).isEqualTo(Place.inRail(Objects.requireNonNull(policy()), 1));
    }

    @Test
    void aDraftIsKeptFoundAgainAndPutLive() {
        open("front-page");
        pinAsLead("Older");
        press("Save draft");
        assertThat(lead()).isEqualTo("Newer");
        open("ticker");

        open("front-page");
        assertThat(mini()).startsWith("Older");
        assertThat(said()).contains("Draft by Eve Marchetti");
        press("Put live");
        confirmSave();
        assertThat(lead()).isEqualTo("Older");
        assertThat(desk.arrangement().draft()).isNull();
    }

    @Test
    void aDroppedDraftComesBackByUndo() {
        open("front-page");
        pinAsLead("Older");
        press("Save draft");
        press("Drop draft");
        assertThat(mini()).startsWith("Newer");
        press("Undo");
        assertThat(mini()).startsWith("Older");
        assertThat(desk.arrangement().draft()).isNotNull();
    }

    @Test
    void whoKeepsADraftSecondIsToldAndLosesNothing() {
        open("front-page");
        pinAsLead("Older");
        editing.keepDraft(0, new ArrangementForm(Layout.STANDARD, List.of()));
        press("Save draft");

        assertThat(find(RefusalNote.class).single().getElement().getTextRecursively())
                .contains("Somebody changed the front page");
        assertThat(mini()).startsWith("Older");
    }

    @Test
    void oneGoesBackToAnEarlierFrontPageAndCanTakeThatBack() {
        place(Place.LEAD, older);
        editing.arrange(1, List.of());
        open("front-page");
        press("Earlier");
        press("Go back to it");
        assertThat(dialog()).contains("Go back to the front page of", "Lead: “Older”");
        confirmSave();
        assertThat(lead()).isEqualTo("Older");

        press("Undo");
        assertThat(lead()).isEqualTo("Newer");
    }

    @Test
    void anEarlierFrontPageIsWorkedOnWithoutBeingPublic() {
        place(Place.LEAD, older);
        editing.arrange(1, List.of());
        open("front-page");
        press("Earlier");
        press("Work on it");

        assertThat(mini()).startsWith("Older");
        assertThat(lead()).isEqualTo("Newer");
        assertThat(button("Save draft").isEnabled()).isTrue();
    }

    private CategoryId policy() {
        return arranged.at(database.now()).all().iterator().next().category();
    }

    private List<String> rails() {
        return find(RailBox.class).all().stream()
                .map(rail -> find(H3.class, rail).single().getText())
                .toList();
    }

    private String dialog() {
        var dialog = find(SaveDialog.class).single();
        return dialog.getHeaderTitle() + dialog.getElement().getTextRecursively();
    }

    private void label(String label) {
        test(find(Button.class).withAriaLabel(label).single()).click();
    }
}
