package org.stet.admin.publication;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stet.admin.ConsoleTest;
import org.stet.core.account.AccountId;
import org.stet.core.article.ArticleId;
import org.stet.core.article.WorkflowState;
import org.stet.core.article.WorkingCopies;
import org.stet.core.publication.Change;
import org.stet.core.publication.PlanDesk;
import org.stet.core.publication.Publishing;
import org.stet.core.publication.StoryDesk;

/** The board by state: a move is a verb, and only what the story allows this person is offered (H8). */
class BoardViewTests extends ConsoleTest {

    @Autowired
    private WorkingCopies copies;

    @Autowired
    private StoryDesk desk;

    @Autowired
    private PlanDesk plans;

    @Autowired
    private Publishing publishing;

    @BeforeEach
    void openNewsroom() {
        newsroom.open();
    }

    @Test
    void everyStoryStandsInTheColumnOfItsStateAndTheScheduledInTheirOwn() {
        newsroom.draft("A draft");
        newsroom.submitted("Submitted");
        newsroom.approved("Approved story");
        newsroom.published("Live and settled");
        scheduled("Tomorrow");
        signIn(newsroom.eve());
        open("board");
        assertThat(column(BoardColumn.DRAFT)).contains("A draft");
        assertThat(column(BoardColumn.IN_REVIEW)).contains("Submitted");
        assertThat(column(BoardColumn.CHANGES_REQUESTED)).contains("Nothing was sent back.");
        assertThat(column(BoardColumn.APPROVED)).contains("Approved story").doesNotContain("Tomorrow");
        assertThat(column(BoardColumn.SCHEDULED)).contains("Tomorrow").doesNotContain("Live and settled");
    }

    @Test
    void onlyColumnsThatWouldTakeTheStorySaySo() {
        var submitted = newsroom.submitted("Submitted");
        assertThat(ways(newsroom.ada(), submitted, BoardColumn.IN_REVIEW)).containsExactly(BoardColumn.DRAFT);
        assertThat(ways(newsroom.ben(), submitted, BoardColumn.IN_REVIEW))
                .containsExactly(BoardColumn.CHANGES_REQUESTED, BoardColumn.APPROVED);
        assertThat(ways(newsroom.eve(), submitted, BoardColumn.IN_REVIEW))
                .containsExactly(BoardColumn.DRAFT, BoardColumn.CHANGES_REQUESTED, BoardColumn.APPROVED);
        var approved = newsroom.approved("Approved");
        assertThat(ways(newsroom.ada(), approved, BoardColumn.APPROVED)).isEmpty();
        assertThat(ways(newsroom.eve(), approved, BoardColumn.APPROVED)).containsExactly(BoardColumn.SCHEDULED);
        assertThat(ways(newsroom.eve(), scheduled("Planned"), BoardColumn.SCHEDULED))
                .containsExactly(BoardColumn.APPROVED);
    }

    @Test
    void aMoveByTheVerbsOfACardIsTheVerbAndCanBeUndone() {
        var draft = newsroom.draft("Ready");
        signIn(newsroom.ada());
        open("board");
        moves("Ready");
        press("Submit for review");
        assertThat(state(draft)).isEqualTo(WorkflowState.IN_REVIEW);
        assertThat(column(BoardColumn.IN_REVIEW)).contains("Ready");
        press("Undo");
        assertThat(state(draft)).isEqualTo(WorkflowState.DRAFT);
    }

    @Test
    void requestingChangesAsksForTheReason() {
        var story = newsroom.submitted("Who said so");
        signIn(newsroom.ben());
        open("board");
        moves("Who said so");
        press("Request changes");
        assertThat(state(story)).isEqualTo(WorkflowState.IN_REVIEW);
        find(TextArea.class).withCaption("What should be changed").single().setValue("Name the source.");
        press("Request changes");
        assertThat(state(story)).isEqualTo(WorkflowState.CHANGES_REQUESTED);
    }

    @Test
    void schedulingAsksWhenAndCancellingBringsItBack() {
        var story = newsroom.approved("For tomorrow");
        signIn(newsroom.eve());
        open("board");
        moves("For tomorrow");
        press("Schedule");
        assertThat(plans.ahead(story)).isEmpty();
        press("Schedule");
        assertThat(plans.ahead(story)).hasSize(1);
        assertThat(column(BoardColumn.SCHEDULED)).contains("For tomorrow");
        moves("For tomorrow");
        press("Cancel the schedule");
        press("Cancel the schedule");
        assertThat(plans.ahead(story)).isEmpty();
        assertThat(column(BoardColumn.APPROVED)).contains("For tomorrow");
    }

    @Test
    void anIncompleteStoryIsRefusedWithASentenceAndStaysWhereItIs() {
        var id = newsroom.draft(newsroom.text("No text yet", " "));
        signIn(newsroom.ada());
        open("board");
        moves("No text yet");
        press("Submit for review");
        assertThat(state(id)).isEqualTo(WorkflowState.DRAFT);
        assertThat(column(BoardColumn.DRAFT)).contains("No text yet");
    }

    @Test
    void theCategoryStandsInTheAddress() {
        newsroom.draft("Of policy");
        newsroom.category("Chips");
        signIn(newsroom.eve());
        open("board?category=chips");
        assertThat(column(BoardColumn.DRAFT)).doesNotContain("Of policy");
        assertThat(find(ComboBox.class).single().getValue()).isNotNull();
        open("board?category=policy");
        assertThat(column(BoardColumn.DRAFT)).contains("Of policy");
    }

    private ArticleId scheduled(String headline) {
        var id = newsroom.approved(headline);
        newsroom.as(newsroom.eve(), () -> publishing.schedule(id, Instant.parse("2099-01-01T12:00:00Z"), Change.FIRST));
        return id;
    }

    private List<BoardColumn> ways(AccountId who, ArticleId id, BoardColumn from) {
        var story = newsroom.as(who, () -> desk.find(id).orElseThrow());
        return Arrays.stream(BoardColumn.values())
                .filter(to -> to.way(story, from).isPresent())
                .toList();
    }

    private WorkflowState state(ArticleId id) {
        return copies.find(id).orElseThrow().state();
    }

    private void moves(String headline) {
        var label = "Moves of " + headline;
        var button = find(Button.class).all().stream()
                .filter(each -> label.equals(each.getAriaLabel().orElse("")))
                .findFirst()
                .orElseThrow();
        test(button).click();
        assertThat(find(Dialog.class).exists()).isTrue();
    }

    private String column(BoardColumn column) {
        return find(BoardList.class).all().stream()
                .filter(list -> list.column() == column)
                .map(list -> list.getElement().getTextRecursively())
                .findFirst()
                .orElseThrow();
    }
}
