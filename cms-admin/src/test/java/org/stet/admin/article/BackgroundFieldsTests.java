package org.stet.admin.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stet.admin.ConsoleTest;
import org.stet.core.article.AiTask;
import org.stet.core.article.AiUse;
import org.stet.core.article.ArticleId;
import org.stet.core.article.Background;
import org.stet.core.article.Source;
import org.stet.core.article.WorkingCopies;

/** Idea 17: two questions about AI, the sources and the age of a story, as its writer answers them. */
class BackgroundFieldsTests extends ConsoleTest {

    @Autowired
    private WorkingCopies copies;

    @BeforeEach
    void openNewsroom() {
        newsroom.open();
    }

    @Test
    void whatAWriterAnswersIsSavedWithTheStory() {
        var story = write();
        tasks().setValue(Set.of(AiTask.TRANSCRIPTION));
        test(checkbox("A person has checked what it made")).click();
        test(field("More about it, for readers")).setValue("One interview.");
        test(checkbox("Does not grow old")).click();

        assertThat(saved(story))
                .isEqualTo(new Background(
                        new AiUse(List.of(AiTask.TRANSCRIPTION), true, "One interview."), List.of(), true));
    }

    @Test
    void theSecondQuestionIsAskedOnlyAfterTheFirst() {
        write();
        assertThat(find(Checkbox.class)
                        .withCaption("A person has checked what it made")
                        .exists())
                .isFalse();
        tasks().setValue(Set.of(AiTask.DRAFT));
        assertThat(find(Checkbox.class)
                        .withCaption("A person has checked what it made")
                        .exists())
                .isTrue();
    }

    @Test
    void aSourceThatIsRefusedStaysAsTypedWithTheReasonAtItsField() {
        var story = write();
        press("Add a source");
        test(named("Name of source 1")).setValue("The order");
        test(named("Address of source 1")).setValue("court.example");
        assertThat(named("Address of source 1").getErrorMessage())
                .isEqualTo("A source’s address begins with https://.");
        assertThat(named("Address of source 1").getValue()).isEqualTo("court.example");
        assertThat(saved(story).sources()).as("its name is kept").containsExactly(new Source("The order", ""));

        test(named("Address of source 1")).setValue("https://court.example/order");
        assertThat(named("Address of source 1").isInvalid()).isFalse();
        assertThat(saved(story).sources()).containsExactly(new Source("The order", "https://court.example/order"));
    }

    @Test
    void aStoryOpensWithWhatWasSaved() {
        var story = write();
        press("Add a source");
        test(named("Name of source 1")).setValue("A witness");
        press("Add a source");
        test(named("Name of source 2")).setValue("Another one");
        open("stories/" + story);

        assertThat(named("Name of source 2").getValue()).isEqualTo("Another one");
        assertThat(saved(story).sources()).hasSize(2);
    }

    private ArticleId write() {
        var story = newsroom.draft("With a background");
        signIn(newsroom.ada());
        open("stories/" + story);
        return story;
    }

    private Background saved(ArticleId story) {
        return copies.find(story).orElseThrow().content().background();
    }

    @SuppressWarnings("unchecked")
    private MultiSelectComboBox<AiTask> tasks() {
        return find(MultiSelectComboBox.class).all().stream()
                .filter(box -> "What AI was used for".equals(box.getLabel()))
                .map(box -> (MultiSelectComboBox<AiTask>) box)
                .findFirst()
                .orElseThrow();
    }

    private Checkbox checkbox(String label) {
        return find(Checkbox.class).withCaption(label).single();
    }

    private TextField named(String label) {
        return find(TextField.class).all().stream()
                .filter(field -> field.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }
}
