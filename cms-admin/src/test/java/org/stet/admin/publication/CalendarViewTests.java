package org.stet.admin.publication;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stet.admin.ConsoleTest;
import org.stet.admin.component.NewsroomTime;
import org.stet.core.article.ArticleEditing;
import org.stet.core.article.ArticleId;
import org.stet.core.publication.Change;
import org.stet.core.publication.PlanDesk;
import org.stet.core.publication.PlanEntry;
import org.stet.core.publication.Publishing;
import org.stet.core.settings.CurrentSettings;
import org.stet.core.shared.DatabaseClock;
import org.stet.core.shared.Window;

/** The calendar shows every time, on the right day, and moves what may be moved (H7, complaints 39 and 40). */
class CalendarViewTests extends ConsoleTest {

    @Autowired
    private PlanDesk plans;

    @Autowired
    private Publishing publishing;

    @Autowired
    private ArticleEditing articles;

    @Autowired
    private CurrentSettings settings;

    @Autowired
    private DatabaseClock clock;

    @BeforeEach
    void openNewsroom() {
        newsroom.open();
    }

    @Test
    void aStoryOfHalfPastElevenAtNightStandsOnThatNight() {
        scheduled("Late", "2099-11-12T23:30");
        signIn(newsroom.eve());
        open("calendar?day=2099-11-12");
        assertThat(day("Thursday 12 November")).contains("23:30", "Late");
        assertThat(day("Friday 13 November")).doesNotContain("Late");
        open("calendar?day=2099-11-12&view=week");
        assertThat(day("Thursday 12 November")).contains("23:30", "Late");
        assertThat(find(NativeTableCell.class).all()).hasSize(7);
    }

    @Test
    void openingsEndsAndEmbargoesAreToldApart() {
        var id = scheduled("Opens and ends", "2099-11-12T10:00");
        newsroom.as(newsroom.eve(), () -> publishing.expire(id, instant("2099-11-13T10:00")));
        var draft = newsroom.draft("Waits");
        newsroom.as(newsroom.ada(), () -> articles.embargo(draft, instant("2099-11-14T10:00")));
        signIn(newsroom.ada());
        open("calendar?day=2099-11-01");
        assertThat(day("Thursday 12 November")).contains("10:00", "opens");
        assertThat(day("Friday 13 November")).contains("10:00", "ends");
        assertThat(day("Saturday 14 November")).contains("10:00", "embargo ends", "Waits");
    }

    @Test
    void aDropKeepsTheTimeOfDayAndCanBeUndone() {
        var id = scheduled("Moved", "2099-11-12T18:15");
        signIn(newsroom.eve());
        var view = (CalendarView) open("calendar?day=2099-11-12");
        view.drop(entry(id), LocalDate.of(2099, 11, 16));
        assertThat(opening(id)).isEqualTo(instant("2099-11-16T18:15"));
        assertThat(day("Monday 16 November")).contains("18:15", "Moved");
        press("Undo");
        assertThat(opening(id)).isEqualTo(instant("2099-11-12T18:15"));
    }

    @Test
    void byKeysAnEntryIsLiftedAimedAndDroppedAndEveryStepIsSaid() {
        var id = scheduled("By keys", "2099-11-12T18:15");
        signIn(newsroom.eve());
        var view = (CalendarView) open("calendar?day=2099-11-12");
        var hand = view.lift(new NewsroomTime(zone(), clock.now())).of(entry(id), handle("By keys"));
        LiftKeys.act(" ", hand);
        assertThat(spoken()).contains("Lifted By keys, on Thursday 12 November");
        LiftKeys.act("ArrowRight", hand);
        LiftKeys.act("ArrowDown", hand);
        assertThat(spoken()).isEqualTo("Friday 20 November, 18:15");
        LiftKeys.act("Escape", hand);
        assertThat(spoken()).startsWith("By keys stays on Thursday 12 November, 18:15");
        assertThat(opening(id)).isEqualTo(instant("2099-11-12T18:15"));
        LiftKeys.act(" ", hand);
        LiftKeys.act("ArrowLeft", hand);
        LiftKeys.act(" ", hand);
        assertThat(opening(id)).isEqualTo(instant("2099-11-11T18:15"));
        assertThat(spoken()).startsWith("By keys moved to Wednesday 11 November, 18:15");
    }

    @Test
    void oneVersionIsNotMovedOverAnother() {
        var id = scheduled("Two versions", "2099-11-12T18:00");
        newsroom.rewrite(id, newsroom.text("Two versions, the second"));
        newsroom.letStand(id);
        newsroom.as(newsroom.eve(), () -> publishing.schedule(id, instant("2099-11-14T18:00"), Change.TYPO));
        signIn(newsroom.eve());
        var view = (CalendarView) open("calendar?day=2099-11-12");
        view.drop(entry(id), LocalDate.of(2099, 11, 15));
        assertThat(opening(id)).isEqualTo(instant("2099-11-12T18:00"));
        assertThat(noticeSays("Another version of this story is planned for 14 Nov 2099, 18:00"))
                .isTrue();
    }

    @Test
    void whatIsEarlierThanNowOrUnderEmbargoIsRefused() {
        var id = scheduled("Embargoed", "2099-11-12T18:00");
        newsroom.as(newsroom.ada(), () -> articles.embargo(id, instant("2099-11-12T12:00")));
        signIn(newsroom.eve());
        var view = (CalendarView) open("calendar?day=2099-11-12");
        view.drop(entry(id), LocalDate.of(2099, 11, 11));
        assertThat(noticeSays("under embargo until 12 Nov 2099, 12:00")).isTrue();
        assertThat(opening(id)).isEqualTo(instant("2099-11-12T18:00"));
    }

    @Test
    void whoDoesNotEditMovesNothing() {
        scheduled("Only looked at", "2099-11-12T18:00");
        signIn(newsroom.ada());
        open("calendar?day=2099-11-12");
        assertThat(find(PlanChip.class).single().hasClassName("movable")).isFalse();
    }

    @Test
    void anEditorMovesWhatIsStillToCome() {
        scheduled("Taken in hand", "2099-11-12T18:00");
        signIn(newsroom.eve());
        open("calendar?day=2099-11-13");
        assertThat(find(PlanChip.class).single().hasClassName("movable")).isTrue();
    }

    @Test
    void anAddressNobodyCanReadIsThisMonth() {
        signIn(newsroom.ada());
        open("calendar?day=soon&view=never");
        var today = clock.now().atZone(zone()).toLocalDate();
        assertThat(find(NativeTableCell.class).all())
                .anyMatch(cell -> cell.hasClassName("today")
                        && cell.getElement().getTextRecursively().contains(String.valueOf(today.getDayOfMonth())));
    }

    private ArticleId scheduled(String headline, String from) {
        var id = newsroom.approved(headline);
        newsroom.as(newsroom.eve(), () -> publishing.schedule(id, instant(from), Change.FIRST));
        return id;
    }

    private ZoneId zone() {
        return settings.get().zone();
    }

    private Instant instant(String local) {
        return LocalDateTime.parse(local).atZone(zone()).toInstant();
    }

    private PlanEntry entry(ArticleId id) {
        return entries().stream()
                .filter(each -> each.article().equals(id) && each.isOpening())
                .findFirst()
                .orElseThrow();
    }

    private Instant opening(ArticleId id) {
        return entry(id).at();
    }

    private List<PlanEntry> entries() {
        var from = Instant.parse("2099-10-01T00:00:00Z");
        return plans.within(new Window(from, from.plus(90, ChronoUnit.DAYS)));
    }

    private String day(String label) {
        return find(NativeTableCell.class).all().stream()
                .filter(cell -> label.equals(cell.getElement().getAttribute("aria-label")))
                .map(cell -> cell.getElement().getTextRecursively())
                .findFirst()
                .orElseThrow();
    }

    private Component handle(String headline) {
        return find(Anchor.class).all().stream()
                .filter(link -> link.getElement().getTextRecursively().contains(headline))
                .findFirst()
                .orElseThrow();
    }

    private String spoken() {
        return find(Span.class).all().stream()
                .filter(span -> "status".equals(span.getElement().getAttribute("role")))
                .map(Span::getText)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }
}
