package org.stet.admin.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stet.admin.ConsoleTest;
import org.stet.core.account.AccountId;
import org.stet.core.account.Role;
import org.stet.core.article.ArticleEditing;
import org.stet.core.article.ArticleId;
import org.stet.core.publication.StoryDesk;
import org.stet.core.publication.StoryQuery.Order;

class StoriesViewTests extends ConsoleTest {

    @Autowired
    private StoryDesk desk;

    @Autowired
    private ArticleEditing articles;

    @BeforeEach
    void open() {
        newsroom.open();
    }

    @Test
    void everyFilterAndTheOrderComeFromTheAddress() {
        newsroom.published("Beta");
        newsroom.published("Alpha");
        newsroom.draft("Gamma draft");
        signIn(newsroom.eve());
        var today = LocalDate.now(ZoneOffset.UTC);
        open("stories?q=a&state=SETTLED&readers=LIVE&category=policy&author=ada-lind&order=HEADLINE&from="
                + today.minusDays(1) + "&until=" + today.plusDays(1));
        assertThat(headlines()).containsExactly("Alpha", "Beta");
        assertThat(find(Select.class).withAriaLabel("Order").single().getValue())
                .isEqualTo(Order.HEADLINE);
        open("stories?from=" + today.plusDays(2));
        assertThat(headlines()).isEmpty();
        open("stories?state=nonsense&author=nobody&from=yesterday&order=password");
        assertThat(headlines()).containsExactly("Gamma draft", "Alpha", "Beta");
    }

    @Test
    void wordsAreLookedForInWholeTextsWithinTheOtherFilters() {
        newsroom.draft(newsroom.text("A walk", "The lighthouse keeper came home."));
        newsroom.submit(newsroom.draft(newsroom.text("Two walks", "Lighthouses everywhere.")));
        var trashed = newsroom.draft(newsroom.text("Thrown", "Another lighthouse."));
        newsroom.as(newsroom.ada(), () -> articles.trash(trashed));
        signIn(newsroom.ada());

        open("stories?q=lighthouse");
        assertThat(headlines()).containsExactlyInAnyOrder("A walk", "Two walks");
        open("stories?q=lighthouse&state=DRAFT");
        assertThat(headlines()).containsExactly("A walk");
        open("stories?q=lighthouse&state=TRASH");
        assertThat(headlines()).containsExactly("Thrown");
        open("stories?q=alk");
        assertThat(headlines()).as("a part of a word, as before").containsExactlyInAnyOrder("A walk", "Two walks");
    }

    @Test
    void aFilterChosenByHandNarrowsTheListAndClearsAgain() {
        newsroom.draft("Alpha");
        signIn(newsroom.ada());
        open("stories");
        find(DatePicker.class).withAriaLabel("Edited until").single().setValue(LocalDate.of(2020, 1, 1));
        assertThat(headlines()).isEmpty();
        press("Clear filters");
        roundTrip();
        assertThat(headlines()).containsExactly("Alpha");
        assertThat(find(ComboBox.class).withAriaLabel("Author").single().isEmpty())
                .isTrue();
    }

    @Test
    void anEmptyNewsroomOffersTheFirstStory() {
        signIn(newsroom.ben());
        open("stories");
        assertThat(says("No story yet.")).isTrue();
        assertThat(find(Button.class).withText("Clear filters").exists()).isFalse();
    }

    @Test
    void onlyThoseWhoCanActOnManySelectRows() {
        for (var person : List.of(newsroom.ada(), newsroom.ben(), newsroom.noor())) {
            signIn(person);
            open("");
            open("stories");
            assertThat(grid().getSelectionMode()).isEqualTo(Grid.SelectionMode.NONE);
        }
        signIn(newsroom.eve());
        open("");
        open("stories");
        assertThat(grid().getSelectionMode()).isEqualTo(Grid.SelectionMode.MULTI);
        open("stories?state=TRASH");
        assertThat(grid().getSelectionMode()).isEqualTo(Grid.SelectionMode.NONE);
    }

    @Test
    void theBarOffersEachVerbForThoseRowsThatAllowIt() {
        var live = newsroom.published("Live");
        var approved = newsroom.approved("Approved");
        var draft = newsroom.draft("Draft");
        signIn(newsroom.eve());
        open("stories");
        select(draft);
        assertThat(find(Button.class).withText("Publish now (1)").exists()).isFalse();
        select(live, approved);
        assertThat(find(Button.class).withText("Publish now (1)").exists()).isTrue();
        assertThat(find(Button.class).withText("Take down (1)").exists()).isTrue();
        press("Clear");
        assertThat(grid().getSelectedItems()).isEmpty();
        assertThat(find(Button.class).withText("Publish now (1)").exists()).isFalse();
    }

    @Test
    void whatReadersKnowIsNotPublishedAmongOthersWithoutSayingWhatKindOfChangeItIs() {
        var known = newsroom.published("Known");
        newsroom.rewrite(known, newsroom.text("Known", "Another word."));
        newsroom.letStand(known);
        signIn(newsroom.eve());
        open("stories");
        select(known);
        test(find(Button.class).withText("Publish now (1)").single()).click();
        test(find(Button.class).withText("Publish now (1)").atIndex(2)).click();
        assertThat(says("0 published, 1 refused")).isTrue();
        assertThat(desk.liveRevision(known)).hasValue(1);
    }

    @Test
    void manyArePublishedEachInItsOwnRightAndARefusalStopsNoOther() {
        var first = newsroom.approved("First");
        var changed = newsroom.approved("Changed meanwhile");
        var last = newsroom.approved("Last");
        signIn(newsroom.eve());
        open("stories");
        select(first, changed, last);
        test(find(Button.class).withText("Publish now (3)").single()).click();
        newsroom.rewrite(changed, newsroom.text("Changed meanwhile", "Another word."));
        signIn(newsroom.eve());
        test(find(Button.class).withText("Publish now (3)").atIndex(2)).click();
        assertThat(says("2 published, 1 refused")).isTrue();
        var results = find(ListItem.class).all().stream()
                .map(item -> item.getElement().getTextRecursively())
                .filter(text -> text.contains("Published") || text.contains("Changed"))
                .toList();
        assertThat(results).anySatisfy(text -> assertThat(text).contains("Changed meanwhile", "draft"));
        assertThat(desk.liveRevision(first)).hasValue(1);
        assertThat(desk.liveRevision(last)).hasValue(1);
        assertThat(desk.liveRevision(changed)).isEmpty();
        assertThat(grid().getSelectedItems()).isEmpty();
    }

    @Test
    void takingDownManyNeedsAReasonOnceAndKeepsItWithEach() {
        var first = newsroom.published("First");
        var second = newsroom.published("Second");
        signIn(newsroom.eve());
        open("stories");
        select(first, second);
        press("Take down (2)");
        test(find(Button.class).withText("Take down (2)").atIndex(2)).click();
        var reason = find(TextArea.class).single();
        assertThat(reason.getErrorMessage()).startsWith("Say why");
        assertThat(desk.liveRevision(first)).hasValue(1);
        test(reason).setValue("Wrong company named");
        test(find(Button.class).withText("Take down (2)").atIndex(2)).click();
        assertThat(says("2 taken down")).isTrue();
        assertThat(desk.liveRevision(first)).isEmpty();
        assertThat(desk.liveRevision(second)).isEmpty();
    }

    @Test
    void theTrashSaysWhoAndGivesBackToThoseWhoMay() {
        var mine = newsroom.draft("Binned");
        newsroom.as(newsroom.ada(), () -> articles.trash(mine));
        var stranger = newsroom.person("Wim Bakker", Role.WRITER);
        assertThat(restoreIsOfferedTo(newsroom.ben())).isFalse();
        assertThat(restoreIsOfferedTo(stranger)).isFalse();
        assertThat(restoreIsOfferedTo(newsroom.eve())).isTrue();
        assertThat(restoreIsOfferedTo(newsroom.ada())).isTrue();
        assertThat(cell(0, 0)).contains("Ada Lind put it here");
        test((Button) test(grid()).getCellComponent(0, lastColumn())).click();
        assertThat(noticeSays("Restored from the trash")).isTrue();
        assertThat(headlines()).isEmpty();
        press("Back to stories");
        roundTrip();
        assertThat(headlines()).containsExactly("Binned");
    }

    private boolean restoreIsOfferedTo(AccountId person) {
        signIn(person);
        open("stories?state=TRASH");
        assertThat(headlines()).containsExactly("Binned");
        return test(grid()).getCellComponent(0, lastColumn()) instanceof Button;
    }

    /** The tester counts the columns that are shown. */
    private int lastColumn() {
        return (int) grid().getColumns().stream().filter(Component::isVisible).count() - 1;
    }

    private String cell(int row, int column) {
        return test(grid()).getCellComponent(row, column).getElement().getTextRecursively();
    }

    private StoryGrid grid() {
        return find(StoryGrid.class).single();
    }

    private List<String> headlines() {
        return IntStream.range(0, test(grid()).size())
                .mapToObj(row -> test(grid()).getRow(row).headline())
                .toList();
    }

    private void select(ArticleId... stories) {
        for (var story : stories) {
            grid().select(desk.row(story).orElseThrow());
        }
    }

    private boolean says(String words) {
        return Stream.concat(Stream.of((Component) getCurrentView()), find(Dialog.class).all().stream())
                .anyMatch(each -> each.getElement().getTextRecursively().contains(words));
    }
}
