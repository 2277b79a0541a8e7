package org.stet.admin.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.internal.ShortcutsKt;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stet.admin.ConsoleTest;
import org.stet.core.article.ArticleId;
import org.stet.core.body.Body;
import org.stet.core.body.BodyText;
import org.stet.core.live.EntryText;
import org.stet.core.live.LiveDesk;
import org.stet.core.live.LiveEditing;
import org.stet.core.live.LiveForm;
import org.stet.core.live.LiveRow;
import org.stet.core.live.PublishedLive;
import org.stet.core.notification.Inbox;
import org.stet.core.shared.DatabaseClock;

class LiveViewTests extends ConsoleTest {

    @Autowired
    private LiveDesk desk;

    @Autowired
    private LiveEditing editing;

    @Autowired
    private PublishedLive live;

    @Autowired
    private DatabaseClock database;

    @Autowired
    private Inbox inbox;

    private ArticleId story = new ArticleId(0);

    @BeforeEach
    void publish() {
        newsroom.open();
        story = newsroom.published("Hearing day");
    }

    @Test
    void whoKeepsAccountsHasNoBusinessAtTheDesk() {
        signIn(newsroom.noor());
        assertThat(open("live/" + story)).isNotInstanceOf(LiveView.class);
    }

    @Test
    void anEditorOpensCoverageAndOneKeyPosts() {
        signIn(newsroom.eve());
        open("live/" + story);
        press("Open live coverage");
        test(text()).setValue("The **doors** open.");
        ShortcutsKt._fireShortcut(find(EntryFields.class).single(), Key.ENTER);

        assertThat(seen()).containsExactly("The doors open.");
        assertThat(text().getValue()).isEmpty();
        assertThat(view()).contains("The doors open.", "Live since");
    }

    @Test
    void anImpossibleNumberOfHoursIsRefusedAtItsField() {
        signIn(newsroom.eve());
        open("live/" + story);
        var hours = find(IntegerField.class).single();
        hours.setValue(900);
        press("Open live coverage");
        assertThat(hours.getErrorMessage()).startsWith("Coverage ends by itself after 1 to 168");
    }

    @Test
    void aRefusalStandsAtTheTextAndNothingTypedIsLost() {
        cover();
        signIn(newsroom.eve());
        open("live/" + story);
        press("Post");
        assertThat(text().getErrorMessage()).startsWith("Write what happened");
        test(text()).setValue("See [here](javascript:alert(1))");
        test(find(TextField.class).withCaption("Headline (optional)").single()).setValue("A headline");
        press("Post");
        assertThat(text().getErrorMessage()).startsWith("The address was refused");
        assertThat(text().getValue()).contains("[here]");
        assertThat(seen()).isEmpty();
    }

    @Test
    void aWritersEntryWaitsAndAReviewerLetsItStand() {
        cover();
        signIn(newsroom.ada());
        open("live/" + story);
        test(text()).setValue("Heard in the corridor.");
        press("Send for review");
        assertThat(seen()).isEmpty();
        assertThat(view()).contains("Waits since");
        assertThat(find(Button.class).withText("Let it stand").exists()).isFalse();

        signIn(newsroom.ben());
        open("");
        open("live/" + story);
        assertThat(find(TextArea.class).exists()).isFalse();
        press("Let it stand");
        assertThat(seen()).containsExactly("Heard in the corridor.");
    }

    @Test
    void whoRefusesAnEntrySaysWhyAndItsWriterReadsItThereAndMayMendIt() {
        cover();
        newsroom.as(newsroom.ada(), () -> editing.post(story, form("A rumour.")));
        signIn(newsroom.ben());
        open("live/" + story);
        press("Refuse…");
        press("Refuse");
        assertThat(find(TextArea.class).withCaption("What is missing").single().getErrorMessage())
                .startsWith("Say what is missing");
        test(find(TextArea.class).withCaption("What is missing").single()).setValue("Who says so?");
        press("Refuse");
        assertThat(view()).contains("Refused: Who says so?");
        assertThat(find(Button.class).withText("Refuse…").exists()).isFalse();

        signIn(newsroom.ada());
        open("");
        open("inbox/" + inbox.page(false, Inbox.NEWEST, 1).getFirst().id());
        assertThat(view()).contains("Refused: Who says so?");
        press("Correct");
        test(find(TextArea.class, find(EntryDialog.class).single()).single()).setValue("The clerk says so.");
        press("Save");
        assertThat(view()).contains("Waits since").doesNotContain("Refused: ");
        assertThat(seen()).isEmpty();
    }

    @Test
    void aNotificationLeadsToTheEntryThatWaits() {
        cover();
        newsroom.as(newsroom.ada(), () -> editing.post(story, form("One.")));
        newsroom.as(newsroom.ada(), () -> editing.post(story, form("Two.")));
        signIn(newsroom.ben());
        var told = inbox.page(true, Inbox.NEWEST, 9);
        assertThat(told).hasSize(1);
        open("inbox/" + told.getFirst().id());
        assertThat(find(EntryLine.class)
                        .withClassName("on")
                        .single()
                        .getElement()
                        .getTextRecursively())
                .contains("One.");
        open("live/" + story + "?entry=999");
        assertThat(noticeSays("That entry is not here any more.")).isTrue();
    }

    @Test
    void aCorrectionKeepsTheWordsTypedWhenAColleagueWasQuicker() {
        cover();
        post("Eleven witnesses.");
        signIn(newsroom.eve());
        open("live/" + story);
        press("Correct");
        var dialog = find(EntryDialog.class).single();
        var row = rows().getFirst();
        editing.correct(row.id(), row.version(), form("Theirs."));
        test(find(TextArea.class, dialog).single()).setValue("Mine.");
        test(find(Button.class, dialog).withText("Save").single()).click();

        assertThat(dialog.isOpened()).isTrue();
        assertThat(find(TextArea.class, dialog).single().getErrorMessage()).startsWith("Somebody changed this entry");
        assertThat(find(TextArea.class, dialog).single().getValue()).isEqualTo("Mine.");
        assertThat(seen()).containsExactly("Theirs.");
    }

    @Test
    void endingAsksFirstAndSaysWhatReadersSee() {
        cover();
        signIn(newsroom.eve());
        open("live/" + story);
        press("End coverage");
        assertThat(live.coveredAmong(List.of(story), database.now())).containsExactly(story);
        test(find(Button.class).withText("End coverage").atIndex(2)).click();
        assertThat(live.coveredAmong(List.of(story), database.now())).isEmpty();
        assertThat(view()).contains("Live coverage ended");
    }

    private void cover() {
        newsroom.as(newsroom.eve(), () -> editing.open(story, 12));
    }

    private void post(String words) {
        newsroom.as(newsroom.eve(), () -> {
            editing.post(story, form(words));
        });
    }

    private static LiveForm form(String words) {
        return new LiveForm("", new Body(EntryText.read(words)), null);
    }

    private List<LiveRow> rows() {
        return newsroom.as(newsroom.eve(), () -> desk.entries(story, 9));
    }

    private List<String> seen() {
        return live.newest(story, database.now(), 9).stream()
                .map(update -> BodyText.of(update.text()).plain())
                .toList();
    }

    private TextArea text() {
        return find(TextArea.class).withCaption("What happened").single();
    }

    private String view() {
        return find(LiveView.class).single().getElement().getTextRecursively();
    }
}
