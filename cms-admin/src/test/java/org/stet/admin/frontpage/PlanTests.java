package org.stet.admin.frontpage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.stet.core.article.ArticleId;
import org.stet.core.category.CategoryId;
import org.stet.core.frontpage.Layout;
import org.stet.core.frontpage.Place;
import org.stet.core.frontpage.PlacementForm;
import org.stet.core.frontpage.PlacementRules;
import org.stet.core.shared.Window;

class PlanTests {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final ArticleId A = new ArticleId(1);
    private static final ArticleId B = new ArticleId(2);
    private static final Place LEAD = Place.LEAD;
    private static final Place SECOND = Place.featured(2);

    @Test
    void aPlacedStoryStandsFromTheMomentOfSavingForADay() {
        var plan = Plan.EMPTY.placed(LEAD, A, "A", null, NOW);

        assertThat(plan.all()).containsExactly(planned(LEAD, A, null, hours(24)));
        assertThat(plan.forms(NOW.plusSeconds(5)))
                .containsExactly(new PlacementForm(LEAD, A, new Window(NOW.plusSeconds(5), hours(24))));
    }

    @Test
    void whatStoodThereMakesRoom() {
        var saved = plan(planned(LEAD, A, hours(-1), hours(9)));

        var plan = saved.placed(LEAD, B, "B", null, NOW);

        assertThat(plan.placedAt(NOW)).isEqualTo(Map.of(LEAD, B));
        assertThat(plan.newTo(saved)).hasSize(1);
        assertThat(saved.newTo(plan)).hasSize(1);
        assertThat(plan.changesFrom(saved)).isEqualTo(2);
    }

    @Test
    void whatIsPlacedForLaterLeavesUntilThenAsItIs() {
        var saved = plan(planned(LEAD, A, hours(-1), hours(9)));

        var plan = saved.placed(LEAD, B, "B", hours(2), NOW);

        assertThat(plan.all())
                .containsExactly(planned(LEAD, A, hours(-1), hours(2)), planned(LEAD, B, hours(2), hours(26)));
        assertThat(plan.endingOtherwiseThan(saved)).hasSize(1);
    }

    @Test
    void aStoryLeavesThePlaceItHad() {
        var plan = plan(planned(LEAD, A, hours(-1), hours(9))).placed(SECOND, A, "A", null, NOW);

        assertThat(plan.placedAt(NOW)).isEqualTo(Map.of(SECOND, A));
    }

    @Test
    void itEndsWhereTheNextOneBegins() {
        var saved = plan(planned(LEAD, B, hours(3), hours(9)), planned(SECOND, A, hours(2), hours(9)));

        assertThat(saved.placed(LEAD, A, "A", null, NOW)
                        .of(A, NOW)
                        .orElseThrow()
                        .until())
                .isEqualTo(hours(2));
        assertThat(saved.later(LEAD, NOW)).hasSize(1);
    }

    @Test
    void movingExchangesTwoPlacesWithTheirEnds() {
        var saved = plan(planned(LEAD, A, hours(-1), hours(5)), planned(SECOND, B, null, hours(9)));

        var plan = saved.moved(LEAD, SECOND, null, NOW);

        assertThat(plan.all())
                .containsExactlyInAnyOrder(planned(SECOND, A, null, hours(5)), planned(LEAD, B, null, hours(9)));
    }

    @Test
    void unpinningEndsWhatStandsAndLeavesWhatComes() {
        var saved = plan(planned(LEAD, A, hours(-1), hours(2)), planned(LEAD, B, hours(2), hours(9)));

        assertThat(saved.unpinned(LEAD, null, NOW).all()).containsExactly(planned(LEAD, B, hours(2), hours(9)));
        assertThat(saved.unpinned(LEAD, hours(1), NOW).all().getFirst())
                .isEqualTo(planned(LEAD, A, hours(-1), hours(1)));
        assertThat(saved.unpinned(SECOND, null, NOW)).isEqualTo(saved);
    }

    @Test
    void noChangeMakesTwoPlacementsGetInEachOthersWay() {
        var plan = plan(
                planned(LEAD, A, hours(-1), hours(4)),
                planned(LEAD, B, hours(4), hours(8)),
                planned(SECOND, A, hours(6), hours(9)));
        for (var place : Layout.STANDARD.places(List.of(new CategoryId(7)))) {
            for (var at : new @Nullable Instant[] {null, hours(3), hours(5), hours(7)}) {
                for (var article : List.of(A, B, new ArticleId(3))) {
                    check(plan.placed(place, article, "X", at, NOW));
                }
                check(plan.moved(LEAD, place, at, NOW));
                check(plan.moved(SECOND, place, at, NOW));
            }
        }
    }

    @Test
    void whatHasEndedMeanwhileIsNotSentAgain() {
        assertThat(plan(planned(LEAD, A, hours(-3), hours(-1))).forms(NOW)).isEmpty();
    }

    private static void check(Plan plan) {
        PlacementRules.check(plan.forms(NOW), article -> "Story " + article);
    }

    private static Plan plan(Planned... all) {
        return new Plan(List.of(all));
    }

    private static Planned planned(Place place, ArticleId article, @Nullable Instant from, Instant until) {
        return new Planned(place, article, article.equals(A) ? "A" : "B", from, until);
    }

    private static Instant hours(int hours) {
        return NOW.plus(Duration.ofHours(hours));
    }
}
