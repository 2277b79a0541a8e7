package org.stet.admin.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stet.admin.ConsoleTest;
import org.stet.admin.component.NewsroomTime;
import org.stet.core.account.Actor;
import org.stet.core.account.CurrentActor;
import org.stet.core.article.ArticleId;
import org.stet.core.publication.Change;
import org.stet.core.publication.Openings;
import org.stet.core.publication.PlanEntry;
import org.stet.core.publication.Publishing;
import org.stet.core.publication.StoryDesk;
import org.stet.core.shared.DatabaseClock;
import org.stet.core.shared.JdbcTime;

class DeskViewTests extends ConsoleTest {

    private static final Instant NOON = Instant.parse("2026-11-12T12:00:00Z");

    @Autowired
    private Publishing publishing;

    @Autowired
    private Openings openings;

    @Autowired
    private OpeningRounds rounds;

    @Autowired
    private StoryDesk desk;

    @Autowired
    private DatabaseClock clock;

    @Autowired
    private CurrentActor currentActor;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void open() {
        newsroom.open();
    }

    @Test
    void theStripTurnsFromGreenToAmberToRedAsTheLastLookGrowsOld() {
        signIn(newsroom.ada());
        assertThat(strip(NOON.minusSeconds(3))).contains("Scheduling is on time", "Looked 3 s ago");
        assertThat(strip(NOON.minusSeconds(30))).contains("on time");
        assertThat(strip(NOON.minusSeconds(31))).contains("looked at slowly", "Looked 31 s ago");
        assertThat(strip(NOON.minusSeconds(120))).contains("not being looked at");
    }

    private String strip(Instant lastLook) {
        Actor actor = currentActor.require();
        var strip = new ScheduleStrip(actor);
        strip.show(new NewsroomTime(ZoneOffset.UTC, NOON), lastLook, List.of(), null, List.of());
        return strip.getElement().getTextRecursively();
    }

    @Test
    void theStripNamesTheNextStoryToEnd() {
        signIn(newsroom.ada());
        var strip = new ScheduleStrip(currentActor.require());
        var end = new PlanEntry(
                new ArticleId(1), null, 1, "Ends tonight", null, NOON.plusSeconds(7200), PlanEntry.Kind.EXPIRED);
        strip.show(new NewsroomTime(ZoneOffset.UTC, NOON), NOON, List.of(), end, List.of());
        assertThat(strip.getElement().getTextRecursively()).contains("Ends at 14:00, in 2 h: Ends tonight");
    }

    @Test
    void whatOpenedWhileTheConsoleWasDownIsReportedAsLate() {
        var id = scheduled("At six");
        move(id, clock.now().minus(Duration.ofHours(2)));
        signIn(newsroom.eve());
        rounds.goRound();
        open("");
        assertThat(find(Button.class)
                        .withText("Late in the last 30 days: 1")
                        .single()
                        .isEnabled())
                .isTrue();
        assertThat(find(ScheduleStrip.class).single().getElement().getTextRecursively())
                .contains("Scheduling is on time");
        assertThat(find(UnorderedList.class).all().stream()
                        .map(list -> list.getElement().getTextRecursively()))
                .anyMatch(text -> text.contains("At six") && text.contains("Planned for"));
        assertThat(openings.look()).isNotNull();
    }

    @Test
    void whatOpensNextLeadsEditorsToTheFrontPageThen() {
        scheduled("Tomorrow’s story");
        signIn(newsroom.eve());
        open("");
        assertThat(ahead()).hasSize(1);
        signIn(newsroom.ada());
        open("stories");
        open("");
        assertThat(ahead()).isEmpty();
        assertThat(find(ScheduleStrip.class).single().getElement().getTextRecursively())
                .contains("Tomorrow’s story", "Late in the last 30 days: none");
    }

    private List<Anchor> ahead() {
        return find(Anchor.class).all().stream()
                .filter(link -> link.getHref().startsWith("front-page?at=20"))
                .toList();
    }

    @Test
    void theDeskSaysWhoPublishedAndWhyAStoryWasTakenDown() {
        var id = newsroom.published("Opened");
        newsroom.as(newsroom.eve(), () -> publishing.takeDown(id, "Wrong company named"));
        signIn(newsroom.ben());
        open("");
        assertThat(said()).contains("taken down", "Eve Marchetti", "Wrong company named", "published");
        assertThat(desk.liveRevision(id)).isEmpty();
    }

    private ArticleId scheduled(String headline) {
        var id = newsroom.approved(headline);
        newsroom.as(newsroom.eve(), () -> {
            publishing.schedule(id, clock.now().plus(Duration.ofDays(1)), Change.FIRST);
        });
        return id;
    }

    private void move(ArticleId id, Instant from) {
        jdbc.sql("update publication set live_from = ?, published_at = ? where article_id = ?")
                .params(JdbcTime.param(from), JdbcTime.param(from.minusSeconds(60)), id.value())
                .update();
    }
}
