package org.stet.admin.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stet.admin.ConsoleTest;
import org.stet.core.account.AccountId;
import org.stet.core.account.Role;
import org.stet.core.article.ArticleId;
import org.stet.core.article.WorkingCopies;
import org.stet.core.draft.DraftDesk;

/** C6: a text that comes too late is kept beside the story, compared and chosen. */
class StoryDraftsTests extends ConsoleTest {

    @Autowired
    private DraftDesk desk;

    @Autowired
    private WorkingCopies copies;

    private ArticleId story;
    private AccountId bo;

    @BeforeEach
    void write() {
        newsroom.open();
        story = newsroom.draft("First");
        bo = newsroom.person("Bo Writer", Role.WRITER);
        signIn(bo);
    }

    @Test
    void aStoryWithoutOtherDraftsDoesNotSpeakOfThem() {
        open("stories/" + story);

        assertThat(text()).doesNotContain("Other drafts");
        assertThat(text()).doesNotContain("Compare and choose");
    }

    @Test
    void aTextThatComesTooLateIsKeptAndTheStorySaysSo() {
        var view = staleView("Bo's own");

        assertThat(text()).contains("Your text is kept as “Bo’s text of");
        assertThat(text()).contains("Other drafts (1)");
        Typist.types(view, "Bo's own, and more");
        assertThat(text()).contains("Other drafts (1)");
        assertThat(desk.of(story))
                .singleElement()
                .satisfies(draft -> assertThat(desk.text(draft.id()).headline()).isEqualTo("Bo's own, and more"));
        assertThat(headline()).isEqualTo("Ada's newer text");
    }

    @Test
    void keepingTheOwnTextMakesItTheStorysAndTheOtherIsInTheHistory() {
        staleView("Bo's own");
        compareAndChoose();
        press("Go on with this one", 0);

        assertThat(headline()).isEqualTo("Bo's own");
        assertThat(copies.revision(story, 1).headline()).isEqualTo("Ada's newer text");
        assertThat(noticeSays("is the story’s text now")).isTrue();
    }

    @Test
    void keepingTheOtherTextLeavesTheOwnBesideTheStory() {
        staleView("Bo's own");
        compareAndChoose();
        press("Go on with this one", 1);

        assertThat(headline()).isEqualTo("Ada's newer text");
        assertThat(desk.of(story)).hasSize(1);
    }

    @Test
    void theChoiceShowsBothTextsWithWhatDiffersMarked() {
        staleView("Bo's own");
        compareAndChoose();
        var dialog = find(Dialog.class).single().getElement();

        assertThat(dialog.getTextRecursively()).contains("Ada Lind", "Bo Writer", "from version 1");
        assertThat(dialog.getOuterHTML()).contains("<ins>");
    }

    @Test
    void aDraftIsRenamedAndDiscardedAndUndoBringsItBack() {
        staleView("Bo's own");
        press("Rename");
        test(find(TextField.class, find(Dialog.class).single()).single()).setValue("The long one");
        press("Rename", 1);
        assertThat(desk.of(story).getFirst().name()).isEqualTo("The long one");

        press("Discard");
        assertThat(desk.of(story)).isEmpty();
        assertThat(text()).doesNotContain("Other drafts");
        press("Undo");
        assertThat(desk.of(story)).hasSize(1);
    }

    @Test
    void aColleaguesDraftIsComparedButNotDiscarded() {
        staleView("Bo's own");
        signIn(newsroom.ada());
        open("stories/" + story);

        assertThat(find(Button.class).withText("Compare").exists()).isTrue();
        assertThat(find(Button.class).withText("Discard").exists()).isFalse();
    }

    @Test
    void aTextTypedIntoASubmittedStoryIsKeptAndCanOnlyBeRead() {
        var view = open("stories/" + story);
        newsroom.submit(story);
        signIn(bo);
        Typist.types(view, "Too late for the reviewer");

        assertThat(text()).contains("This story is in review", "Your text is kept as");
        compareAndChoose();
        assertThat(find(Button.class).withText("Go on with this one").all()).hasSize(1);
        assertThat(find(Span.class).all())
                .extracting(Span::getText)
                .anyMatch(words -> words.contains("can only be read"));
    }

    private Component staleView(String headline) {
        var view = open("stories/" + story);
        newsroom.rewrite(story, newsroom.text("Ada's newer text"));
        signIn(bo);
        Typist.types(view, headline);
        return view;
    }

    /** The browser answers a flush; here the button's own listener is what is looked at. */
    private void compareAndChoose() {
        press("Compare");
    }

    private void press(String name, int index) {
        test(find(Button.class).withText(name).all().get(index)).click();
    }

    private String headline() {
        return copies.find(story).orElseThrow().content().headline();
    }

    private String text() {
        return Typist.visibleText((Component) getCurrentView());
    }
}
