package org.stet.admin.ticker;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stet.admin.ConsoleTest;
import org.stet.core.shared.DatabaseClock;
import org.stet.core.shared.Window;
import org.stet.core.ticker.LiveTicker;
import org.stet.core.ticker.TickerDesk;
import org.stet.core.ticker.TickerEditing;
import org.stet.core.ticker.TickerEntry;
import org.stet.core.ticker.TickerForm;
import org.stet.core.ticker.TickerLine;

class TickerViewTests extends ConsoleTest {

    @Autowired
    private TickerDesk desk;

    @Autowired
    private TickerEditing editing;

    @Autowired
    private LiveTicker ticker;

    @Autowired
    private DatabaseClock database;

    @Test
    void onlyEditorsReachTheTicker() {
        assertThat(whoReach("ticker", TickerView.class)).containsExactly(newsroom.eve());
    }

    @Test
    void aPostedLineIsLiveAtOnceForAboutFourHours() {
        signIn(newsroom.eve());
        open("ticker");
        test(text()).setValue("Hearing adjourned");
        link().setValue(Destination.typed("https://example.org/hearing"));
        press("Save");
        assertThat(live()).extracting(TickerLine::text).containsExactly("Hearing adjourned");
        var item = current().getFirst();
        assertThat(item.address()).hasToString("WebAddress[value=https://example.org/hearing]");
        assertThat(Duration.between(item.window().from(), item.window().until()))
                .isBetween(Duration.ofMinutes(239), Duration.ofMinutes(256));
        assertThat(text().getValue()).isEmpty();
    }

    @Test
    void aLineMayLeadToAStory() {
        newsroom.open();
        var story = newsroom.published("Corvane hearing");
        signIn(newsroom.eve());
        open("ticker");
        test(text()).setValue("Hearing adjourned");
        link().setValue(new Destination(story, "Corvane hearing"));
        press("Save");
        assertThat(current().getFirst().article()).isEqualTo(story);
        assertThat(live().getFirst().href()).hasToString("WebAddress[value=/articles/corvane-hearing]");
    }

    @Test
    void everyRuleStandsAtItsFieldAndNothingTypedIsLost() {
        signIn(newsroom.eve());
        open("ticker");
        link().setValue(Destination.typed("no address"));
        picker("Until").setValue(null);
        press("Save");
        assertThat(text().getErrorMessage()).isEqualTo("The text must not be empty.");
        assertThat(link().getErrorMessage()).startsWith("The address was refused");
        assertThat(picker("Until").getErrorMessage()).isEqualTo("Say when the line ends.");
        assertThat(link().getValue()).isEqualTo(Destination.typed("no address"));
        assertThat(current()).isEmpty();
    }

    @Test
    void anEndBeforeTheBeginningIsRefusedAtTheEnd() {
        signIn(newsroom.eve());
        open("ticker");
        test(text()).setValue("Too late");
        picker("Until").setValue(LocalDateTime.of(2020, 1, 1, 12, 0));
        press("Save");
        assertThat(picker("Until").getErrorMessage()).startsWith("The end must");
        assertThat(text().getValue()).isEqualTo("Too late");
    }

    @Test
    void whatIsWrittenStandsInItsPlaceAmongWhatReadersSee() {
        signIn(newsroom.eve());
        post("Breaking now", 2);
        post("Older", 0);
        open("ticker");
        test(text()).setValue("Fresh");
        assertThat(find(LiveLine.class).single().getElement().getTextRecursively())
                .containsSubsequence("Breaking now", "Fresh", "Older");
    }

    @Test
    void expiringAsksNothingAndUndoOpensANewWindowInTheOldPlace() {
        signIn(newsroom.eve());
        post("Second", 0);
        post("First", 0);
        open("ticker");
        test(find(Button.class).withText("Expire now").atIndex(2)).click();
        assertThat(live()).extracting(TickerLine::text).containsExactly("First");
        assertThat(find(Span.class)
                        .withText("Expired “Second”. Readers no longer see it.")
                        .exists())
                .isTrue();
        press("Undo");
        assertThat(live()).extracting(TickerLine::text).containsExactly("First", "Second");
        assertThat(desk.over(database.now(), 5)).extracting(TickerEntry::text).containsExactly("Second");
    }

    @Test
    void linesMoveAmongThoseOfTheirPriority() {
        signIn(newsroom.eve());
        post("C", 0);
        post("B", 0);
        post("A", 2);
        open("ticker");
        test(find(Button.class).withAriaLabel("Move up “C”").single()).click();
        assertThat(live()).extracting(TickerLine::text).containsExactly("A", "C", "B");
        test(find(Button.class).withAriaLabel("Move up “C”").single()).click();
        assertThat(live()).extracting(TickerLine::text).containsExactly("A", "C", "B");
        assertThat(find(Span.class)
                        .withText("“C” is now 1 of 2 with priority Normal.")
                        .exists())
                .isTrue();
    }

    @Test
    void aColleaguesChangeIsSaidInTheDialogAndMyWordsStay() {
        signIn(newsroom.eve());
        post("Old words", 0);
        open("ticker");
        test(find(Button.class).withAriaLabel("Edit “Old words”").single()).click();
        var dialog = find(TickerDialog.class).single();
        var item = current().getFirst();
        editing.change(item.id(), item.version(), new TickerForm("Theirs", null, null, 0, item.window()));
        test(find(TextField.class, dialog).withCaption("Text").single()).setValue("Mine");
        test(find(Button.class, dialog).withText("Save").single()).click();
        assertThat(dialog.isOpened()).isTrue();
        assertThat(dialog.getElement().getTextRecursively()).contains("Somebody changed this ticker item");
        assertThat(current()).extracting(TickerEntry::text).containsExactly("Theirs");
    }

    private void post(String text, int priority) {
        var now = database.now();
        editing.create(new TickerForm(text, null, null, priority, new Window(now, now.plus(Duration.ofHours(1)))));
    }

    private List<TickerEntry> current() {
        return desk.current(database.now());
    }

    private List<TickerLine> live() {
        return ticker.at(database.now());
    }

    private TextField text() {
        return find(TextField.class).withCaption("Text").single();
    }

    private DestinationField link() {
        return find(DestinationField.class).single();
    }

    private DateTimePicker picker(String label) {
        return find(DateTimePicker.class).withCaption(label).single();
    }
}
