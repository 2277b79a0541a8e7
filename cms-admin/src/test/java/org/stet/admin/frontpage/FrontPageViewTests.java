package org.stet.admin.frontpage;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyDownEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stet.admin.ConsoleTest;
import org.stet.core.article.ArticleId;
import org.stet.core.frontpage.ArrangedStories;
import org.stet.core.frontpage.FrontPageDesk;
import org.stet.core.frontpage.FrontPageEditing;
import org.stet.core.frontpage.Place;
import org.stet.core.frontpage.PlacementEntry;
import org.stet.core.frontpage.PlacementForm;
import org.stet.core.publication.Change;
import org.stet.core.publication.Publishing;
import org.stet.core.shared.DatabaseClock;
import org.stet.core.shared.Window;

/** I1: stories are placed by buttons, by keys and by dragging; nothing is public before it is saved. */
class FrontPageViewTests extends ConsoleTest {

    @Autowired
    private FrontPageDesk desk;

    @Autowired
    private FrontPageEditing editing;

    @Autowired
    private ArrangedStories arranged;

    @Autowired
    private Publishing publishing;

    @Autowired
    private DatabaseClock database;

    private ArticleId older;

    @BeforeEach
    void publish() {
        newsroom.open();
        older = newsroom.published("Older");
        newsroom.published("Newer");
        signIn(newsroom.eve());
    }

    @Test
    void onlyEditorsReachTheFrontPage() {
        for (var person : List.of(newsroom.ada(), newsroom.ben(), newsroom.noor())) {
            signIn(person);
            assertThat(open("front-page")).isNotInstanceOf(FrontPageView.class);
        }
        signIn(newsroom.eve());
        assertThat(open("front-page")).isInstanceOf(FrontPageView.class);
    }

    @Test
    void aStoryIsPinnedByAButtonAndPublicOnlyOnceSaved() {
        open("front-page");
        assertThat(button("Save").isEnabled()).isFalse();

        pinAsLead("Older");
        assertThat(mini()).startsWith("Older");
        assertThat(lead()).isEqualTo("Newer");
        assertThat(note("1 change, not public yet")).isTrue();

        press("Save");
        assertThat(find(SaveDialog.class).single().getElement().getTextRecursively())
                .contains("Lead: “Older”, from now, until");
        confirmSave();

        assertThat(lead()).isEqualTo("Older");
        var placed = desk.arrangement().placements().getFirst();
        assertThat(Duration.between(placed.window().from(), placed.window().until()))
                .isBetween(Duration.ofHours(23), Duration.ofHours(24));
        assertThat(button("Save").isEnabled()).isFalse();
    }

    @Test
    void undoTakesASavedArrangementBack() {
        open("front-page");
        pinAsLead("Older");
        press("Save");
        confirmSave();

        press("Undo");

        assertThat(lead()).isEqualTo("Newer");
        assertThat(desk.arrangement().placements()).isEmpty();
    }

    @Test
    void undoDoesNotTakeBackWhatAColleagueSavedSince() {
        open("front-page");
        pinAsLead("Older");
        press("Save");
        confirmSave();
        editing.arrange(1, List.of());

        press("Undo");

        assertThat(find(RefusalNote.class).single().getElement().getTextRecursively())
                .contains("Somebody changed the front page");
        assertThat(desk.arrangement().version()).isEqualTo(2);
    }

    @Test
    void aStoryIsLiftedAimedAndDroppedByKeysAndEveryStepIsSaid() {
        open("front-page");
        var grip = grip(find(CandidateList.class).single(), "Older");
        test(grip).click();
        assertThat(said())
                .isEqualTo("Lifted “Older”, over Lead. Arrow keys choose the place, Space drops, Escape puts back.");
        key(grip, Key.ARROW_RIGHT);
        key(grip, Key.ARROW_DOWN);
        key(grip, Key.ARROW_LEFT);
        assertThat(said()).isEqualTo("Over Featured 1.");
        test(grip).click();

        assertThat(said()).isEqualTo("“Older” stands in Featured 1. Not public until you save.");
        assertThat(mini()).startsWith("Newer", "Older");
    }

    @Test
    void escapePutsALiftedStoryBack() {
        open("front-page");
        var grip = grip(find(CandidateList.class).single(), "Older");
        test(grip).click();
        key(grip, Key.ARROW_RIGHT);
        key(grip, Key.ESCAPE);

        assertThat(said()).isEqualTo("Put back “Older”.");
        assertThat(button("Save").isEnabled()).isFalse();
    }

    @Test
    void keysMoveAPlacedStoryAndItExchangesPlaces() {
        place(Place.LEAD, older);
        open("front-page");
        var grip = grip(find(Miniature.class).single(), "Older");
        test(grip).click();
        key(grip, Key.ARROW_RIGHT);
        test(grip).click();
        press("Save");
        confirmSave();

        assertThat(desk.arrangement().placements())
                .extracting(PlacementEntry::place)
                .containsExactly(Place.featured(1));
    }

    @Test
    void thePanelUnpinsAndMoves() {
        place(Place.LEAD, older);
        look("place=lead");
        press("Move down");
        assertThat(mini()).startsWith("Newer", "Older");
        press("Move up");
        press("Unpin");
        assertThat(mini()).startsWith("Newer");
        press("Discard");
        assertThat(mini()).startsWith("Older");
    }

    @Test
    void aWindowIsSetInThePanelAndRefusedAtItsField() {
        place(Place.LEAD, older);
        look("place=lead");
        var until = picker("Until");
        test(until)
                .setValue(database.now()
                        .minus(Duration.ofDays(1))
                        .atZone(ZoneOffset.UTC)
                        .toLocalDateTime());
        assertThat(until.getErrorMessage()).isEqualTo("That is over already. Choose a later end.");
        assertThat(button("Save").isEnabled()).isFalse();

        var end = database.now().plus(Duration.ofHours(5)).truncatedTo(ChronoUnit.MINUTES);
        test(picker("Until")).setValue(end.atZone(ZoneOffset.UTC).toLocalDateTime());
        press("Save");
        confirmSave();
        assertThat(desk.arrangement().placements().getFirst().window().until()).isEqualTo(end);
    }

    /** T16: what is not public at the instant never shows early, here as on the site. */
    @Test
    void thePageIsShownAsAtAnyInstant() {
        var planned = newsroom.approved("Planned");
        var opens = database.now().plus(Duration.ofHours(2)).truncatedTo(ChronoUnit.MINUTES);
        publishing.schedule(planned, opens, Change.FIRST);
        place(Place.LEAD, planned);
        open("front-page");
        assertThat(mini()).startsWith("Newer");

        look("at=" + opens.atZone(ZoneOffset.UTC).toLocalDateTime());
        assertThat(mini()).startsWith("Planned");
    }

    @Test
    void thePastIsShownAndCannotBeChanged() {
        place(Place.LEAD, older);
        look("place=lead&at=2020-01-01T12:00");
        assertThat(find(Grip.class).exists()).isFalse();
        assertThat(mini()).containsOnly("No story yet");
    }

    @Test
    void aColleaguesArrangementIsNotOverwrittenAndMineStaysUntilIReload() {
        open("front-page");
        pinAsLead("Older");
        editing.arrange(0, List.of());
        press("Save");
        confirmSave();

        assertThat(find(RefusalNote.class).single().getElement().getTextRecursively())
                .contains("Somebody changed the front page");
        assertThat(mini()).startsWith("Older");
        press("Reload theirs");
        assertThat(mini()).startsWith("Newer");
    }

    @Test
    void leavingWithUnsavedChangesAsks() {
        open("front-page");
        pinAsLead("Older");
        open("ticker");
        assertThat(find(ConfirmDialog.class).exists()).isTrue();
        assertThat(getCurrentView()).isInstanceOf(FrontPageView.class);
    }

    @Test
    void candidatesAreSearched() {
        open("front-page");
        test(find(TextField.class).single()).setValue("older");
        var list = find(CandidateList.class).single().getElement().getTextRecursively();
        assertThat(list).contains("Older").doesNotContain("Newer");
        test(find(TextField.class).single()).setValue("nobody");
        assertThat(find(CandidateList.class).single().getElement().getTextRecursively())
                .contains("No story has these words in its headline.");
    }

    private void look(String query) {
        UI.getCurrent().navigate("front-page", QueryParameters.fromString(query));
        roundTrip();
    }

    private void pinAsLead(String headline) {
        test(find(Button.class).withAriaLabel("Pin as lead: " + headline).single())
                .click();
    }

    private void confirmSave() {
        test(find(Button.class, find(SaveDialog.class).single())
                        .withText("Save")
                        .single())
                .click();
    }

    private Button button(String text) {
        return find(Button.class).withText(text).single();
    }

    private Grip grip(Component parent, String headline) {
        return find(Grip.class, parent).withAriaLabel("Lift “" + headline + "”").single();
    }

    private static void key(Grip grip, Key key) {
        ComponentUtil.fireEvent(grip, new KeyDownEvent(grip, key.getKeys().getFirst()));
    }

    private DateTimePicker picker(String label) {
        return find(DateTimePicker.class).withCaption(label).single();
    }

    private boolean note(String words) {
        return find(Span.class).withText(words).exists();
    }

    private String said() {
        return find(Span.class).all().stream()
                .filter(span -> "status".equals(span.getElement().getAttribute("role")))
                .map(Span::getText)
                .findFirst()
                .orElse("");
    }

    /** The headlines of the miniature's places, from the top. */
    private List<String> mini() {
        return find(NativeButton.class, find(Miniature.class).single()).all().stream()
                .map(NativeButton::getText)
                .toList();
    }

    private @Nullable String lead() {
        return Objects.requireNonNull(arranged.at(database.now()).lead()).headline();
    }

    private void place(Place place, ArticleId article) {
        Instant now = database.now();
        editing.arrange(0, List.of(new PlacementForm(place, article, new Window(now, now.plus(Duration.ofHours(9))))));
    }
}
