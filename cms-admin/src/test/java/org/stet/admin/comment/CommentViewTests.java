package org.stet.admin.comment;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stet.admin.ConsoleTest;
import org.stet.core.article.ArticleId;
import org.stet.core.comment.CommentEditing;
import org.stet.core.comment.Field;
import org.stet.core.comment.ThreadDesk;
import org.stet.core.comment.ThreadEntry;

/** Comments beside a review and in a story's panel: C1 to C4, and lists that say what is open (complaint 33). */
class CommentViewTests extends ConsoleTest {

    @Autowired
    private CommentEditing comments;

    @Autowired
    private ThreadDesk desk;

    private ArticleId story = new ArticleId(0);

    @BeforeEach
    void submitted() {
        newsroom.open();
        story = newsroom.draft(newsroom.text("Barge", "The outflow was 3.1 degrees warmer in August. It hums."));
        newsroom.submit(story);
    }

    @Test
    void aReviewerCommentsOnSelectedWordsAndMentionsAColleague() {
        signIn(newsroom.ben());
        newsroom.ada();
        open("review/" + story);
        margin().comment("BODY", 16, "3.1 degrees");
        var text = find(TextArea.class).single();
        test(text).setValue("Second source? @ada");
        press("Ada Lind");
        assertThat(text.getValue()).isEqualTo("Second source? @Ada Lind ");
        test(buttons("Comment").getLast()).click();

        var said = threads().getFirst().comments().getFirst();
        assertThat(said.text()).isEqualTo("Second source? @Ada Lind");
        assertThat(said.pieces().getLast().mentioned()).isEqualTo(newsroom.ada());
        assertThat(said()).contains("3.1 degrees", "1 open");
    }

    @Test
    void wordsThatNoStoryHasAreRefusedAtTheFieldAndNothingTypedIsLost() {
        signIn(newsroom.ben());
        open("review/" + story);
        margin().comment("BODY", 0, "<b>not in it</b>");
        var text = find(TextArea.class).single();
        test(text).setValue("Really?");
        test(buttons("Comment").getLast()).click();
        assertThat(text.getErrorMessage()).contains("not in the story");
        assertThat(text.getValue()).isEqualTo("Really?");
        margin().comment("NO_SUCH_FIELD", 0, "");
        assertThat(noticeSays("Select words in the text first")).isTrue();
        assertThat(threads()).isEmpty();
    }

    @Test
    void aFieldIsCommentedOnFromItsRow() {
        signIn(newsroom.ben());
        open("review/" + story);
        test(find(Button.class)
                        .withAttribute("aria-label", "Comment on: Category")
                        .single())
                .click();
        test(find(TextArea.class).single()).setValue("Rather Science?");
        test(buttons("Comment").getLast()).click();
        assertThat(threads().getFirst().anchor().field()).isEqualTo(Field.CATEGORY);
    }

    @Test
    void theWriterAnswersAndResolvesInTheStory() {
        newsroom.as(newsroom.ben(), () -> comments.open(story, Field.BODY, 16, "3.1 degrees", "Second source?"));
        signIn(newsroom.ada());
        open("stories/" + story);
        var tabs = find(TabSheet.class).single();
        assertThat(tabs.getTabAt(3).getLabel()).isEqualTo("Comments (1)");
        tabs.setSelectedIndex(3);
        press("Reply");
        test(find(TextArea.class).all().getLast()).setValue("The council has one.");
        test(buttons("Reply").getLast()).click();
        press("Resolve");
        assertThat(threads().getFirst().isOpen()).isFalse();
        assertThat(threads().getFirst().comments()).hasSize(2);
        assertThat(tabs.getTabAt(3).getLabel()).isEqualTo("Comments (0)");
        press("1 resolved");
        press("Reopen");
        assertThat(threads().getFirst().isOpen()).isTrue();
    }

    @Test
    void wordsThatAreGoneAreQuotedAndTheReadyListLeadsToWhatIsOpen() {
        newsroom.as(newsroom.ben(), () -> comments.open(story, Field.BODY, 16, "3.1 degrees", "Second source?"));
        newsroom.as(newsroom.ben(), () -> articlesBack());
        newsroom.rewrite(story, newsroom.text("Barge", "It hums, and that is all there is to say of it."));
        signIn(newsroom.ada());
        open("stories/" + story);
        press("1 open comments");
        assertThat(find(TabSheet.class).single().getSelectedIndex()).isEqualTo(3);
        assertThat(find(NativeButton.class).all())
                .extracting(NativeButton::getText)
                .contains("Original text deleted: “3.1 degrees”");
        press("Resolve");
        assertThat(threads().getFirst().isOpen()).isFalse();
    }

    @Test
    void onlyOwnCommentsAreChangedAndDeleted() {
        newsroom.as(newsroom.ben(), () -> comments.open(story, Field.BODY, 16, "3.1 degrees", "Second sauce?"));
        signIn(newsroom.eve());
        open("review/" + story);
        assertThat(buttons("Edit")).isEmpty();
        signIn(newsroom.ben());
        open("");
        open("review/" + story);
        press("Edit");
        test(find(TextArea.class).single()).setValue("Second source?");
        press("Save");
        assertThat(threads().getFirst().comments().getFirst().text()).isEqualTo("Second source?");
        press("Delete");
        test(buttons("Delete").getLast()).click();
        assertThat(threads()).isEmpty();
    }

    @Test
    void whoeverAsksForChangesSeesWhatIsOpenAndListsCountIt() {
        newsroom.as(newsroom.ben(), () -> comments.open(story, Field.BODY, 16, "3.1 degrees", "Second source?"));
        signIn(newsroom.ben());
        open("review");
        assertThat(said()).contains("1 open comments");
        open("review/" + story);
        press("Request changes");
        assertThat(find(com.vaadin.flow.component.html.ListItem.class).all())
                .anyMatch(item -> item.getElement().getTextRecursively().contains("Ben Okafor: Second source?"));
    }

    @Autowired
    private org.stet.core.article.ArticleEditing articles;

    private void articlesBack() {
        articles.requestChanges(story, "See the comments.");
    }

    private CommentMargin margin() {
        return find(CommentMargin.class).single();
    }

    private List<Button> buttons(String text) {
        return find(Button.class).withText(text).all();
    }

    private List<ThreadEntry> threads() {
        return desk.threads(story);
    }
}
