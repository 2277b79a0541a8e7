package org.stet.admin.publication;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stet.admin.ConsoleTest;
import org.stet.admin.component.NewsroomTime;
import org.stet.core.article.ArticleEditing;
import org.stet.core.article.ArticleId;
import org.stet.core.article.WorkingCopies;
import org.stet.core.publication.Change;
import org.stet.core.publication.ChangeKind;
import org.stet.core.publication.PlanDesk;
import org.stet.core.publication.PublishedCorrections;
import org.stet.core.publication.Publishing;
import org.stet.core.publication.ReaderView.Shown;
import org.stet.core.publication.StoryDesk;
import org.stet.core.settings.CurrentSettings;
import org.stet.core.settings.SettingsEditing;
import org.stet.core.settings.SiteSettings;
import org.stet.core.shared.DatabaseClock;

/** Publishing and its times as an editor meets them (H1-H5, F12). */
class PublishDialogTests extends ConsoleTest {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    @Autowired
    private PlanDesk plans;

    @Autowired
    private PlanningRoom room;

    @Autowired
    private StoryDesk stories;

    @Autowired
    private Publishing publishing;

    @Autowired
    private ArticleEditing articles;

    @Autowired
    private WorkingCopies copies;

    @Autowired
    private CurrentSettings settings;

    @Autowired
    private SettingsEditing settingsEditing;

    @Autowired
    private PublishedCorrections corrections;

    @Autowired
    private DatabaseClock clock;

    @BeforeEach
    void openNewsroom() {
        newsroom.open();
        newsroom.as(newsroom.noor(), () -> {
            var old = settings.get();
            settingsEditing.change(new SiteSettings(
                    old.version(),
                    old.name(),
                    old.tagline(),
                    OSLO.getId(),
                    old.language(),
                    old.baseUrl(),
                    old.accentColour(),
                    old.logo(),
                    old.wordsPerMinute(),
                    old.fourEyes()));
        });
    }

    @Test
    void aScheduleIsProposedForTheNextFreeSlotAndCarriesItsEnd() {
        var story = newsroom.approved("Chips");
        editorOpens(story, "Schedule");
        var picker = picker(0);
        assertThat(picker.getValue().getMinute()).isIn(0, 30);
        var from = LocalDateTime.of(2099, 11, 12, 23, 30);
        picker.setValue(from);
        press("Set an end");
        picker(1).setValue(from.plusDays(1));
        assertThat(sentences())
                .contains("Readers see nothing until 12 Nov 2099, 23:30 CET, then revision 1."
                        + " From 13 Nov 2099, 23:30 CET they see nothing of it.");
        confirm("Schedule");
        assertThat(ahead(story)).singleElement().satisfies(shown -> {
            assertThat(shown.window().from()).isEqualTo(Instant.parse("2099-11-12T22:30:00Z"));
            assertThat(shown.window().until()).isEqualTo(Instant.parse("2099-11-13T22:30:00Z"));
        });
    }

    @Test
    void aTimeTheClocksLeapOverIsRefusedAtTheFieldWithTheNextOne() {
        var story = newsroom.approved("In spring");
        editorOpens(story, "Schedule");
        picker(0).setValue(LocalDateTime.of(2027, 3, 28, 2, 30));
        assertThat(picker(0).isInvalid()).isTrue();
        assertThat(picker(0).getErrorMessage()).contains("There is no 02:30 that day", "28 Mar 2027, 03:00 CEST");
        confirm("Schedule");
        assertThat(ahead(story)).isEmpty();
        assertThat(picker(0).getValue()).isEqualTo(LocalDateTime.of(2027, 3, 28, 2, 30));
    }

    @Test
    void ofATimeShownTwiceTheEditorChoosesOneByItsOffset() {
        var story = newsroom.approved("In autumn");
        editorOpens(story, "Schedule");
        picker(0).setValue(LocalDateTime.of(2027, 10, 31, 2, 30));
        var which = which();
        assertThat(which.getListDataView().getItems().map(which.getItemLabelGenerator()::apply))
                .containsExactly("02:30 CEST (GMT+02:00)", "02:30 CET (GMT+01:00)");
        which.setValue(Instant.parse("2027-10-31T01:30:00Z"));
        assertThat(sentences()).anyMatch(words -> words.contains("31 Oct 2027, 02:30 CET"));
        confirm("Schedule");
        assertThat(ahead(story).getFirst().window().from()).isEqualTo(Instant.parse("2027-10-31T01:30:00Z"));
    }

    @Test
    void aRefusalStandsAtItsFieldInNewsroomTimeAndNothingIsLost() {
        var story = newsroom.published("Known");
        newsroom.rewrite(story, newsroom.text("Known and embargoed"));
        newsroom.letStand(story);
        newsroom.as(newsroom.ada(), () -> articles.embargo(story, Instant.parse("2099-11-12T17:00:00Z")));
        editorOpens(story, "Schedule");
        assertThat(picker(0).getValue()).isEqualTo(LocalDateTime.of(2099, 11, 12, 18, 0));
        find(TextArea.class).withCaption("Note to readers").single().setValue("More is known.");
        picker(0).setValue(LocalDateTime.of(2099, 11, 12, 17, 59));
        confirm("Schedule");
        assertThat(picker(0).getErrorMessage()).contains("under embargo until 12 Nov 2099, 18:00 CET");
        assertThat(find(TextArea.class).withCaption("Note to readers").single().getValue())
                .isEqualTo("More is known.");
        assertThat(ahead(story)).hasSize(1);
    }

    @Test
    void anEndBeforeTheBeginningIsRefusedAtTheEnd() {
        var story = newsroom.approved("Short");
        editorOpens(story, "Schedule");
        picker(0).setValue(LocalDateTime.of(2099, 1, 2, 12, 0));
        press("Set an end");
        picker(1).setValue(LocalDateTime.of(2099, 1, 1, 12, 0));
        confirm("Schedule");
        assertThat(picker(1).getErrorMessage()).isEqualTo("The end must come after the beginning.");
        assertThat(picker(0).isInvalid()).isFalse();
        assertThat(ahead(story)).isEmpty();
    }

    @Test
    void anEmbargoIsLiftedInADialogOfItsOwnWithAReason() {
        var story = newsroom.approved("Figures");
        newsroom.as(newsroom.ada(), () -> articles.embargo(story, Instant.parse("2099-11-12T17:00:00Z")));
        editorOpens(story, "Schedule");
        assertThat(sentences())
                .anyMatch(words -> words.startsWith("Embargo until 12 Nov 2099, 18:00 CET, set by Ada Lind."));
        press("Lift…");
        find(TextArea.class).withCaption("Why it can be lifted").single().setValue("The council published them.");
        press("Lift the embargo");
        assertThat(copies.find(story).orElseThrow().embargo()).isNull();
    }

    @Test
    void whatGivesWayToAnEarlierVersionIsNamed() {
        var story = newsroom.published("Twice");
        newsroom.rewrite(story, newsroom.text("Twice, later"));
        newsroom.letStand(story);
        newsroom.as(
                newsroom.eve(), () -> publishing.schedule(story, Instant.parse("2099-11-12T17:00:00Z"), Change.TYPO));
        newsroom.rewrite(story, newsroom.text("Twice, sooner"));
        newsroom.letStand(story);
        editorOpens(story, "Publish now");
        assertThat(sentences())
                .contains("Readers see revision 1 now and revision 3 at once after this."
                        + " Revision 2, planned for 12 Nov 2099, 18:00 CET, gives way.");
    }

    @Test
    void anUndoTakesTheScheduleBack() {
        var story = newsroom.approved("Undone");
        editorOpens(story, "Schedule");
        confirm("Schedule");
        assertThat(ahead(story)).hasSize(1);
        press("Undo");
        assertThat(ahead(story)).isEmpty();
    }

    @Test
    void versionsEndAndEmbargoAreChangedFromTheStory() {
        var story = newsroom.published("All of it");
        var end = clock.now().plus(Duration.ofDays(3)).truncatedTo(ChronoUnit.HOURS);
        newsroom.as(newsroom.eve(), () -> publishing.expire(story, end));
        signIn(newsroom.eve());
        open("stories/" + story);
        room.openPlans(stories.find(story).orElseThrow(), () -> {});
        roundTrip();
        var time = new NewsroomTime(OSLO, clock.now());
        assertThat(sentences()).contains("Revision 1, live", "There is none.").contains("Ends " + time.full(end) + ".");
        press("Remove the end");
        assertThat(ahead(story).getFirst().window().hasEnd()).isFalse();
        press("Undo");
        assertThat(ahead(story).getFirst().window().until()).isEqualTo(end);
    }

    /** Idea 4: typo, update or correction, and what each of them moves. */
    @Test
    @SuppressWarnings("unchecked")
    void theKindOfChangeIsAskedAndWhatItMovesIsSaidBeforehand() {
        var story = newsroom.published("Known");
        newsroom.rewrite(story, newsroom.text("Known, better"));
        newsroom.letStand(story);
        editorOpens(story, "Publish now");
        var kind = (RadioButtonGroup<ChangeKind>) find(RadioButtonGroup.class).all().stream()
                .filter(group -> group.getLabel().startsWith("Readers know this story."))
                .findFirst()
                .orElseThrow();
        assertThat(moves()).contains("The story says “Updated” with this time", "keeps its place in feeds");
        kind.setValue(ChangeKind.TYPO);
        assertThat(moves()).contains("No time moves", "Nobody is told of it again");
        kind.setValue(ChangeKind.CORRECTION);
        assertThat(moves()).contains("on the page of all corrections", "Search engines get the note");

        confirm("Publish now");
        var note = find(TextArea.class).withCaption("Note to readers").single();
        assertThat(note.getErrorMessage()).isEqualTo("A correction says what was wrong and what is right.");
        test(note).setValue("It is 48, not 84.");
        confirm("Publish now");
        assertThat(corrections.latest(clock.now().plusSeconds(1), 10, 0))
                .extracting(PublishedCorrections.Correction::note)
                .containsExactly("It is 48, not 84.");
    }

    private String moves() {
        return find(Div.class).withClassName("moves").single().getElement().getTextRecursively();
    }

    private void editorOpens(ArticleId story, String verb) {
        signIn(newsroom.eve());
        open("stories/" + story);
        press(verb);
        assertThat(find(Dialog.class).exists()).isTrue();
    }

    private void confirm(String verb) {
        var buttons = find(Button.class).withText(verb);
        test(buttons.atIndex(buttons.all().size())).click();
        roundTrip();
    }

    private DateTimePicker picker(int index) {
        return find(DateTimePicker.class).all().get(index);
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Instant> which() {
        return find(RadioButtonGroup.class).all().stream()
                .filter(group -> "The clocks show this time twice. Which one?".equals(group.getLabel()))
                .map(group -> (RadioButtonGroup<Instant>) group)
                .findFirst()
                .orElseThrow();
    }

    private List<String> sentences() {
        var all = new ArrayList<String>();
        find(Span.class).all().forEach(span -> all.add(span.getText()));
        find(Paragraph.class).all().forEach(words -> all.add(words.getText()));
        return all;
    }

    private List<Shown> ahead(ArticleId id) {
        return plans.ahead(id);
    }
}
