package org.stet.admin.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.stet.admin.ConsoleTest;
import org.stet.core.article.ArticleId;
import org.stet.core.article.WorkingCopies;

/** Revisions are read by the newsroom and by nobody else (D7, T21). */
class CompareViewTests extends ConsoleTest {

    @Autowired
    private WorkingCopies copies;

    private ArticleId story = new ArticleId(0);

    @BeforeEach
    void twoRevisions() {
        newsroom.open();
        story = newsroom.published("Chips");
        newsroom.rewrite(story, newsroom.text("Chips", "Quite another paragraph."));
        newsroom.letStand(story);
    }

    @Test
    void everybodyInTheNewsroomComparesAnyTwo() {
        for (var person : List.of(newsroom.ada(), newsroom.ben(), newsroom.eve(), newsroom.noor())) {
            signIn(person);
            open("");
            open("stories/" + story + "/compare/1/2");
            assertThat(said()).contains("Revision 1 and revision 2", "Quite another paragraph.");
        }
        open("stories/" + story + "/compare/2/1");
        assertThat(said()).contains("Revision 2 and revision 1");
    }

    @Test
    void nobodyOutsideReadsOne() {
        SecurityContextHolder.clearContext();
        assertThat(open("stories/" + story + "/compare/1/2")).isNotInstanceOf(CompareView.class);
        assertThat(said()).doesNotContain("Quite another paragraph.");
    }

    @Test
    void aRevisionOfThatNumberMustBeThisStorysOwn() {
        var other = newsroom.draft("Other");
        signIn(newsroom.eve());
        assertThat(open("stories/" + story + "/compare/1/9")).isNotInstanceOf(CompareView.class);
        assertThat(open("stories/" + other + "/compare/1/2")).isNotInstanceOf(CompareView.class);
        assertThat(open("stories/999999/compare/1/2")).isNotInstanceOf(CompareView.class);
    }

    @Test
    void twoTickedRevisionsOfTheHistoryAreCompared() {
        signIn(newsroom.ben());
        open("stories/" + story);
        openHistory();
        var compare = find(Button.class).withText("Compare").single();
        assertThat(compare.isEnabled()).isFalse();
        find(Checkbox.class).all().stream()
                .filter(box -> box.getLabel().startsWith("Compare revision"))
                .forEach(box -> test(box).click());
        assertThat(compare.isEnabled()).isTrue();
        test(compare).click();
        assertThat((Component) getCurrentView()).isInstanceOf(CompareView.class);
        assertThat(said()).contains("Revision 1 and revision 2");
    }

    @Test
    void whatStandsElsewhereIsCountedAsPeopleMeetIt() {
        signIn(newsroom.ada());
        open("stories/" + story);
        find(TabSheet.class).single().setSelectedIndex(1);
        var title = find(TextField.class).all().stream()
                .filter(field -> field.getLabel().equals("Search title"))
                .findFirst()
                .orElseThrow();
        assertThat(title.getHelperText()).isEqualTo("5 of 60 characters");
        test(title).setValue("x".repeat(61));
        assertThat(title.getHelperText()).contains("61 of 60");
        assertThat(copies.find(story).orElseThrow().content().teasers().searchTitle())
                .hasSize(61);
        assertThat(said()).contains("The search title is cut after 60 characters");
        newsroom.letStand(story);
        signIn(newsroom.ada());
        open("stories/" + story + "/compare/2/3");
        assertThat(said()).contains("Search title", "x".repeat(61));
    }

    private void openHistory() {
        find(TabSheet.class).single().setSelectedIndex(2);
    }
}
