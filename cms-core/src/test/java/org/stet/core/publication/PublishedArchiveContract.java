package org.stet.core.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stet.core.Newsroom;
import org.stet.core.article.ArticleId;
import org.stet.core.publication.PublishedArchive.Line;
import org.stet.core.publication.PublishedArchive.Month;
import org.stet.core.shared.Slug;

/** Months are those of the newsroom's zone, and each look is at an instant: what opens later is in no month yet. */
abstract class PublishedArchiveContract {

    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final Instant LATE_JANUARY = Instant.parse("2031-01-31T23:30:00Z");
    private static final Instant MARCH = Instant.parse("2031-03-05T10:00:00Z");
    private static final Instant LATER = Instant.parse("2032-01-01T00:00:00Z");
    private static final YearMonth JANUARY = YearMonth.of(2031, 1);
    private static final YearMonth FEBRUARY = YearMonth.of(2031, 2);

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private Publishing publishing;

    @Autowired
    private PublishedArchive archive;

    @Autowired
    private PublishedArticles published;

    @Autowired
    private PublishedOrder order;

    @BeforeEach
    void open() {
        newsroom.open();
        scheduled("Late in January", LATE_JANUARY);
        scheduled("In March", MARCH);
    }

    @Test
    void aStoryIsInTheMonthOfItsFirstPublicationInTheNewsroomsZone() {
        assertThat(archive.months(LATER, UTC))
                .containsExactly(new Month(YearMonth.of(2031, 3), 1, MARCH), new Month(JANUARY, 1, LATE_JANUARY));
        assertThat(archive.months(LATER, TOKYO)).extracting(Month::month).contains(FEBRUARY);
        assertThat(archive.month(FEBRUARY, TOKYO, LATER)).contains(new Month(FEBRUARY, 1, LATE_JANUARY));
        assertThat(archive.month(JANUARY, UTC, LATER)).contains(new Month(JANUARY, 1, LATE_JANUARY));
        assertThat(archive.month(FEBRUARY, UTC, LATER)).isEmpty();
        var late = archive.lines(JANUARY, UTC, LATER, 10, 0).getFirst();
        var id = published.those(order.in(JANUARY, UTC, LATER, 10), LATER).getFirst();
        assertThat(id.slug()).isEqualTo(late.slug());
        assertThat(archive.monthsOf(List.of(id.article()), TOKYO)).containsExactly(FEBRUARY);
        assertThat(archive.monthsOf(List.of(), TOKYO)).isEmpty();
        assertThat(archive.lines(FEBRUARY, TOKYO, LATER, 10, 0))
                .extracting(Line::headline)
                .containsExactly("Late in January");
        assertThat(archive.lines(FEBRUARY, UTC, LATER, 10, 0)).isEmpty();
        assertThat(archive.lines(JANUARY, UTC, LATER, 10, 0))
                .containsExactly(new Line(new Slug("late-in-january"), "Late in January", LATE_JANUARY, LATE_JANUARY));
    }

    @Test
    void whatOpensLaterIsInNoMonthYet() {
        assertThat(archive.months(LATE_JANUARY.minusMillis(1), UTC)).isEmpty();
        assertThat(archive.months(LATE_JANUARY, UTC)).extracting(Month::month).containsExactly(JANUARY);
        assertThat(archive.categories(LATE_JANUARY.minusMillis(1))).isEmpty();
        assertThat(archive.authors(LATE_JANUARY.minusMillis(1))).isEmpty();
    }

    @Test
    void anUpdateMovesWhenItChangedButNotItsMonthAndATypoMovesNothing() {
        var story = scheduled("Again", MARCH);
        var later = MARCH.plus(Duration.ofDays(40));
        newsroom.rewrite(story, newsroom.text("Again, with more"));
        newsroom.letStand(story);
        newsroom.as(newsroom.eve(), () -> publishing.schedule(story, later, Change.update("More is known.")));
        newsroom.rewrite(story, newsroom.text("Again, with most"));
        newsroom.letStand(story);
        newsroom.as(newsroom.eve(), () -> publishing.schedule(story, later.plusSeconds(60), Change.TYPO));

        assertThat(archive.linesSince(MARCH, LATER, 10))
                .filteredOn(line -> line.headline().startsWith("Again"))
                .containsExactly(new Line(new Slug("again"), "Again, with most", MARCH, later));
        assertThat(archive.months(LATER, UTC).getFirst().changed()).isEqualTo(later);
        assertThat(archive.categories(LATER))
                .extracting(PublishedArchive.Listed::changed)
                .containsExactly(later);
        assertThat(archive.authors(LATER)).containsExactly(new PublishedArchive.Listed<>(new Slug("ada-lind"), later));
    }

    private ArticleId scheduled(String headline, Instant from) {
        var story = newsroom.approved(headline);
        newsroom.as(newsroom.eve(), () -> publishing.schedule(story, from, Change.FIRST));
        return story;
    }
}
