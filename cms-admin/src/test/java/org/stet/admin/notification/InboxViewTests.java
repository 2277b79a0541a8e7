package org.stet.admin.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.TabSheet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stet.admin.ConsoleTest;
import org.stet.core.article.ArticleEditing;
import org.stet.core.comment.CommentEditing;
import org.stet.core.comment.Field;
import org.stet.core.notification.Delivery;
import org.stet.core.notification.Inbox;
import org.stet.core.notification.InboxChoices;
import org.stet.core.notification.NotificationKind;

/** The inbox as people see it (K1) and what they choose to be told (K3). */
class InboxViewTests extends ConsoleTest {

    @Autowired
    private Inbox inbox;

    @Autowired
    private InboxNews news;

    @Autowired
    private InboxChoices choices;

    @Autowired
    private ArticleEditing articles;

    @Autowired
    private CommentEditing comments;

    @BeforeEach
    void open() {
        newsroom.open();
        newsroom.ada();
        newsroom.ben();
    }

    @Test
    void theBellCountsWhatComesWhileSomebodyLooksAndSaysItAloud() {
        newsroom.submitted("Harbour");
        signIn(newsroom.ben());
        open("inbox");
        assertThat(badge().getText()).isEqualTo("1");
        var ben = newsroom.ben();
        newsroom.submitted("Bridge");
        signIn(ben);
        news.goRound();
        roundTrip();
        assertThat(badge().getText()).isEqualTo("2");
        assertThat(find(Button.class)
                        .withAttribute("aria-label", "Inbox, 2 unread")
                        .exists())
                .isTrue();
        assertThat(statuses()).contains("New in your inbox. Ada Lind submitted this for review: Bridge");
        assertThat(headlines()).containsExactly("Bridge", "Harbour");
    }

    @Test
    void aLinkMarksItReadAndLeadsToTheReviewWhileThereIsOneAndThenToTheStory() {
        var story = newsroom.submitted("Harbour");
        signIn(newsroom.ben());
        var told = inbox.page(false, Inbox.NEWEST, 1).getFirst().id();
        open("inbox/" + told);
        assertThat(address()).isEqualTo("review/" + story);
        assertThat(inbox.unread()).isZero();
        articles.requestChanges(story, "Who says so?");
        open("inbox/" + told);
        assertThat(address()).isEqualTo("stories/" + story);
    }

    @Test
    void aMentionLeadsToItsThread() {
        var story = newsroom.submitted("Harbour");
        var ada = newsroom.ada();
        var thread =
                newsroom.as(newsroom.ben(), () -> comments.open(story, Field.HEADLINE, 0, "", "Is it? @[" + ada + "]"));
        signIn(ada);
        open("inbox/" + inbox.page(false, Inbox.NEWEST, 1).getFirst().id());
        assertThat(address()).isEqualTo("stories/" + story + "?thread=" + thread);
        assertThat(find(TabSheet.class).single().getSelectedTab().getLabel()).isEqualTo("Comments (1)");
    }

    @Test
    void nobodyOpensWhatSomebodyElseWasTold() {
        newsroom.submitted("Harbour");
        var told = newsroom.as(newsroom.ben(), () -> inbox.page(false, Inbox.NEWEST, 1))
                .getFirst()
                .id();
        signIn(newsroom.ada());
        open("inbox/" + told);
        assertThat(address()).isEqualTo("inbox");
        assertThat(headlines()).isEmpty();
        assertThat(newsroom.as(newsroom.ben(), inbox::unread)).isEqualTo(1);
    }

    @Test
    void allAreMarkedReadAtOnceAndThatCanBeUndone() {
        newsroom.submitted("Harbour");
        newsroom.submitted("Bridge");
        signIn(newsroom.ben());
        var view = open("inbox?show=unread");
        assertThat(headlines()).containsExactly("Bridge", "Harbour");
        test(find(Button.class, view).withText("Mark all as read").single()).click();
        assertThat(noticeSays("2 marked as read.")).isTrue();
        assertThat(headlines()).isEmpty();
        press("Undo");
        assertThat(inbox.unread()).isEqualTo(2);
    }

    @Test
    @SuppressWarnings("unchecked")
    void theFilterStandsInTheAddressAndAnEmptyInboxSaysWhatComesThere() {
        signIn(newsroom.ada());
        open("inbox");
        assertThat(find(Paragraph.class).all())
                .anyMatch(words -> words.getText().equals("Nothing has come in."));
        var filter = (RadioButtonGroup<Boolean>) find(RadioButtonGroup.class).single();
        test(filter).selectItem("Unread");
        assertThat(find(Paragraph.class).all())
                .anyMatch(words -> words.getText().equals("You have read everything."));
    }

    @Test
    void everybodyChoosesForThemselvesWhatTheyAreTold() {
        signIn(newsroom.ada());
        open("account");
        var mention = select("Somebody mentions me");
        assertThat(mention.getValue()).isEqualTo(Delivery.MAIL);
        test(mention).selectItem("Nothing");
        assertThat(choices.all()).containsEntry(NotificationKind.MENTIONED, Delivery.NOTHING);
        var takeover = select("Somebody asks me to hand over");
        assertThat(takeover.getListDataView().getItems()).containsExactly(Delivery.MAIL, Delivery.INBOX);
    }

    @SuppressWarnings("unchecked")
    private Select<Delivery> select(String label) {
        return (Select<Delivery>) find(Select.class).all().stream()
                .filter(each -> each.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private Badge badge() {
        return find(Badge.class).single();
    }

    private List<String> statuses() {
        return find(Div.class).withAttribute("role", "status").all().stream()
                .map(Div::getText)
                .toList();
    }

    private List<String> headlines() {
        return find(Span.class).withClassName("h").all().stream()
                .map(Span::getText)
                .toList();
    }

    private static String address() {
        return UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters();
    }
}
