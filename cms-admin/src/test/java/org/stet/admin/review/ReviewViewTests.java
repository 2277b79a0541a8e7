package org.stet.admin.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stet.admin.ConsoleTest;
import org.stet.core.article.ArticleEditing;
import org.stet.core.article.ArticleId;
import org.stet.core.article.ReviewDesk.Candidate;
import org.stet.core.article.ReviewRequest;
import org.stet.core.article.WorkingCopies;
import org.stet.core.comment.CommentEditing;
import org.stet.core.comment.Field;
import org.stet.core.publication.StoryDesk;
import org.stet.core.shared.DatabaseClock;
import org.stet.core.shared.JdbcTime;
import tools.jackson.databind.json.JsonMapper;

/** A3 to A8, A11, A14, D3, D4: what a reviewer meets, who has it, and what stands before readers. */
class ReviewViewTests extends ConsoleTest {

    @Autowired
    private ArticleEditing articles;

    @Autowired
    private WorkingCopies copies;

    @Autowired
    private CommentEditing comments;

    @Autowired
    private StoryDesk desk;

    @Autowired
    private DatabaseClock database;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void openNewsroom() {
        newsroom.open();
    }

    @Test
    void theReviewerLandsOnChangesAgainstLiveAndNextTimeOnWhatCameSince() {
        var id = newsroom.published("Barge");
        newsroom.rewrite(id, newsroom.text("Barge hums", "The barge hums."));
        newsroom.submit(id);
        signIn(newsroom.ben());
        open("review/" + id);
        assertThat(lens()).containsExactly("Against live (4)", "Whole text");
        assertThat(chosen()).isEqualTo("Against live (4)");
        assertThat(said()).contains("4 changes", "What changed", "Did not change");

        newsroom.as(newsroom.ben(), () -> articles.requestChanges(id, "Which barge?"));
        newsroom.rewrite(id, newsroom.text("Barge hums", "The grey barge hums."));
        newsroom.submit(id);
        signIn(newsroom.ben());
        open("");
        open("review/" + id);
        assertThat(lens()).containsExactly("Against live (4)", "Since my last look (1)", "Whole text");
        assertThat(chosen()).isEqualTo("Since my last look (1)");
        open("review/" + id + "?against=live");
        assertThat(chosen()).isEqualTo("Against live (4)");
        press(nativeButton("Whole text"));
        assertThat(chosen()).isEqualTo("Whole text");
        assertThat(said()).contains("In this text");
    }

    @Test
    void whoIsAskedAndWhenItIsDueStandInTheQueueAndTheReview() {
        var late = asked("Late", Duration.ofMinutes(30));
        jdbc.sql("update article set review_due = :due where id = :id")
                .param("due", JdbcTime.param(database.now().minus(Duration.ofMinutes(12))))
                .param("id", late.value())
                .update();
        var soon = asked("Soon", Duration.ofMinutes(30).plusSeconds(20));
        signIn(newsroom.ben());
        open("review");
        assertThat(said()).contains("asked of you", "due in 30 min", "overdue by 12 min");
        assertThat(said().indexOf("overdue")).isLessThan(said().indexOf("due in 30"));
        signIn(newsroom.eve());
        open("");
        assertThat(said()).contains("asked of Ben Okafor");
        open("review/" + soon);
        assertThat(said()).contains("asked of Ben Okafor", "due in 30 min");
    }

    @Test
    void anEditorAsksSomebodyByATimeAndATimeThatIsOverIsRefusedAtTheField() {
        newsroom.ben();
        var id = newsroom.submitted("Barge");
        signIn(newsroom.eve());
        open("review/" + id);
        press("Ask a reviewer");
        reviewer().setValue(candidate("Ben Okafor"));
        find(DateTimePicker.class).single().setValue(LocalDateTime.of(2020, 1, 1, 12, 0));
        press("Ask");
        assertThat(find(DateTimePicker.class).single().isInvalid()).isTrue();
        assertThat(copies.find(id).orElseThrow().request()).isNull();

        find(DateTimePicker.class)
                .single()
                .setValue(LocalDateTime.ofInstant(database.now().plusSeconds(3600), ZoneOffset.UTC));
        press("Ask");
        assertThat(copies.find(id).orElseThrow().request())
                .extracting(ReviewRequest::reviewer)
                .isEqualTo(newsroom.ben());
        assertThat(said()).contains("asked of Ben Okafor");
        press("Undo");
        assertThat(copies.find(id).orElseThrow().request()).isNull();
    }

    @Test
    void aClaimIsSeenByOthersWithoutReloadingAndEndsByIdling() {
        var id = newsroom.submitted("Barge");
        signIn(newsroom.eve());
        open("review/" + id);
        newsroom.as(newsroom.ben(), () -> articles.claim(id));
        signIn(newsroom.eve());
        look();
        assertThat(said()).contains("Ben Okafor has it");
        jdbc.sql("update article set claim_seen = :seen where id = :id")
                .param("seen", JdbcTime.param(database.now().minus(Duration.ofMinutes(16))))
                .param("id", id.value())
                .update();
        look();
        assertThat(said()).contains("Released after 15 min: Ben Okafor did not look");
        press("I take it");
        assertThat(said()).contains("You have it");
    }

    @Test
    void anotherSubmissionIsSaidAndTheTextBeingReadStaysUntilItIsWanted() {
        var id = newsroom.submitted("Barge");
        signIn(newsroom.ben());
        open("review/" + id);
        newsroom.as(newsroom.ada(), () -> articles.withdraw(id));
        newsroom.rewrite(id, newsroom.text("Barge", "Quite another text."));
        newsroom.submit(id);
        signIn(newsroom.ben());
        look();
        assertThat(said()).contains("not the one that waits any more").doesNotContain("Quite another text.");
        press("Show where it stands");
        assertThat(said()).contains("Quite", "another text.");
    }

    @Test
    void whatKeepsItFromReadersIsListedAndLeadsToItsPlace() {
        var id = newsroom.draft(newsroom.text("Barge", "It cost TK."));
        newsroom.submit(id);
        newsroom.as(newsroom.ben(), () -> comments.open(id, Field.HEADLINE, -1, "", "Which?"));
        signIn(newsroom.eve());
        open("review/" + id);
        assertThat(said()).contains("Something is still to come", "Comments are open");
        open("stories/" + id + "?place=OPEN_THREADS");
        assertThat(find(TabSheet.class).single().getSelectedIndex()).isEqualTo(3);
    }

    @Test
    void publishingWithSomethingToComeAsksForTheReason() {
        var id = newsroom.draft(newsroom.text("Barge", "It cost TK."));
        newsroom.letStand(id);
        signIn(newsroom.eve());
        open("stories/" + id);
        press("Publish now");
        test(buttons("Publish now").getLast()).click();
        var reason = find(TextArea.class).withCaption("Publish although").single();
        assertThat(reason.getErrorMessage()).contains("Say why");
        assertThat(desk.liveRevision(id)).isEmpty();
        reason.setValue("The price comes at six.");
        test(buttons("Publish now").getLast()).click();
        assertThat(desk.liveRevision(id)).hasValue(1);
    }

    @Test
    void aStoryWhoseApprovalAChangeEndedSaysWhose() {
        var id = newsroom.approved("Barge");
        newsroom.rewrite(id, newsroom.text("Barge", "Another."));
        signIn(newsroom.ada());
        open("stories/" + id);
        assertThat(said()).contains("Your change ended Ben Okafor’s approval of revision 1");
        signIn(newsroom.eve());
        open("");
        open("stories/" + id);
        assertThat(said()).contains("A change by Ada Lind ended Ben Okafor’s approval of revision 1");
    }

    private ArticleId asked(String headline, Duration ahead) {
        var id = newsroom.draft(headline);
        var request = new ReviewRequest(newsroom.ben(), database.now().plus(ahead));
        newsroom.as(newsroom.ada(), () -> articles.submit(id, request));
        return id;
    }

    private static void look() {
        var view = UI.getCurrent()
                .getInternals()
                .getActiveRouterTargetsChain()
                .getFirst()
                .getElement();
        view.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(view, "stet-look", JsonMapper.shared().createObjectNode()));
        roundTrip();
    }

    private List<String> lens() {
        return lenses().map(NativeButton::getText).toList();
    }

    private String chosen() {
        return lenses().filter(each -> "true".equals(each.getElement().getAttribute("aria-pressed")))
                .map(NativeButton::getText)
                .findFirst()
                .orElse("");
    }

    private Stream<NativeButton> lenses() {
        return find(NativeButton.class).all().stream()
                .filter(each -> each.getElement().hasAttribute("aria-pressed"));
    }

    private NativeButton nativeButton(String words) {
        return lenses().filter(each -> each.getText().equals(words)).findFirst().orElseThrow();
    }

    private void press(NativeButton button) {
        test(button).click();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Candidate> reviewer() {
        return find(ComboBox.class).withCaption("Reviewer").single();
    }

    private Candidate candidate(String name) {
        return reviewer()
                .getListDataView()
                .getItems()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<Button> buttons(String words) {
        return find(Button.class).withText(words).all();
    }
}
