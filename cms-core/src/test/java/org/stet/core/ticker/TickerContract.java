package org.stet.core.ticker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stet.core.Newsroom;
import org.stet.core.article.ArticleId;
import org.stet.core.publication.Change;
import org.stet.core.publication.Publishing;
import org.stet.core.shared.ChangedMeanwhile;
import org.stet.core.shared.DatabaseClock;
import org.stet.core.shared.InvalidInput;
import org.stet.core.shared.NotFound;
import org.stet.core.shared.WebAddress;
import org.stet.core.shared.Window;

/** What the Live ticker promises on every database. */
abstract class TickerContract {

    private static final Duration HOUR = Duration.ofHours(1);

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private TickerEditing editing;

    @Autowired
    private LiveTicker ticker;

    @Autowired
    private TickerDesk desk;

    @Autowired
    private Publishing publishing;

    @Autowired
    private DatabaseClock clock;

    private Instant now;

    @BeforeEach
    void open() {
        newsroom.open();
        now = clock.now();
    }

    @Test
    void linesAreOpenFromTheirBeginningUntilJustBeforeTheirEnd() {
        post("Line", 0, now, now.plus(HOUR));

        assertThat(at(now.minusNanos(1000))).isEmpty();
        assertThat(at(now)).containsExactly("Line");
        assertThat(at(now.plus(HOUR).minusNanos(1000))).containsExactly("Line");
        assertThat(at(now.plus(HOUR))).isEmpty();
    }

    @Test
    void priorityComesBeforeOrderAndOrderBeforeAge() {
        var a = post("a", 0, now.minusSeconds(9), Window.NO_END);
        var b = post("b", 0, now.minusSeconds(8), Window.NO_END);
        post("breaking", 2, now.minusSeconds(7), Window.NO_END);
        assertThat(at(now)).containsExactly("breaking", "b", "a");

        newsroom.as(newsroom.eve(), () -> editing.reorder(List.of(a, b)));
        assertThat(at(now)).containsExactly("breaking", "a", "b");
    }

    @Test
    void anExpiredLineIsGoneAndOneThatHadNotBegunNeverWas() {
        var shown = post("shown", 0, now.minus(HOUR), Window.NO_END);
        var planned = post("planned", 0, now.plus(HOUR), Window.NO_END);
        newsroom.as(newsroom.eve(), () -> {
            editing.expireNow(shown);
            editing.expireNow(planned);
        });

        assertThat(at(clock.now())).isEmpty();
        assertThat(at(now.minusSeconds(1))).containsExactly("shown");
        assertThat(at(now.plus(HOUR))).isEmpty();
        assertThat(desk.current(clock.now())).isEmpty();
        assertThat(desk.over(clock.now(), 10)).hasSize(2);
    }

    @Test
    void aLineLeadsToAStoryOnlyWhileReadersSeeIt() {
        var id = newsroom.approved("Linked");
        newsroom.as(newsroom.eve(), () -> {
            editing.create(new TickerForm("Line", id, null, 0, Window.openFrom(now.minus(HOUR))));
        });
        assertThat(link()).isNull();

        newsroom.publish(id);
        assertThat(link()).isEqualTo(new WebAddress("/articles/linked"));
        newsroom.as(newsroom.eve(), () -> publishing.takeDown(id, "Wrong company."));
        assertThat(link()).isNull();
    }

    @Test
    void aLineBeginsAndEndsAndItsLinkComesAndGoesWithTheStory() {
        var id = newsroom.approved("Linked");
        newsroom.as(newsroom.eve(), () -> {
            editing.create(new TickerForm("Line", id, null, 0, new Window(now, now.plus(HOUR.multipliedBy(9)))));
            publishing.schedule(id, now.plus(HOUR.multipliedBy(3)), Change.FIRST);
            publishing.expire(id, now.plus(HOUR.multipliedBy(6)));
        });

        for (var hour = 1; hour <= 10; hour++) {
            var touched = ticker.touchedBetween(
                    now.plus(HOUR.multipliedBy(hour)).minusSeconds(1), now.plus(HOUR.multipliedBy(hour)));
            assertThat(!touched.isEmpty()).as("hour %d", hour).isEqualTo(hour == 3 || hour == 6 || hour == 9);
        }
    }

    @Test
    void whoChangesALineSomebodyElseChangedIsTold() {
        var id = post("Line", 0, now, Window.NO_END);
        newsroom.as(newsroom.eve(), () -> editing.change(id, 0, form("Second", 1, now, Window.NO_END)));

        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() ->
                        newsroom.as(newsroom.eve(), () -> editing.change(id, 0, form("Third", 1, now, Window.NO_END))));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> newsroom.as(newsroom.eve(), () -> editing.expireNow(new TickerItemId(99))));
    }

    @Test
    void whatCannotBeALineIsRefusedInASentence() {
        var address = new WebAddress("https://example.org/");
        var open = Window.openFrom(now);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> new TickerForm("Line", new ArticleId(1), address, 0, open));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> new TickerForm(" ", null, null, 0, open));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> new TickerForm("Line", null, null, 3, open));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> form("Line", 0, now, now));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> form("Line", 0, now, now.minus(HOUR)));
        var nowhere = new TickerForm("Line", new ArticleId(99), null, 0, open);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> newsroom.as(newsroom.eve(), () -> editing.create(nowhere)));
    }

    private TickerItemId post(String text, int priority, Instant from, Instant until) {
        return newsroom.as(newsroom.eve(), () -> editing.create(form(text, priority, from, until)));
    }

    private static TickerForm form(String text, int priority, Instant from, Instant until) {
        return new TickerForm(text, null, null, priority, new Window(from, until));
    }

    private List<String> at(Instant instant) {
        return ticker.at(instant).stream().map(TickerLine::text).toList();
    }

    private @Nullable WebAddress link() {
        return ticker.at(clock.now()).getFirst().href();
    }
}
