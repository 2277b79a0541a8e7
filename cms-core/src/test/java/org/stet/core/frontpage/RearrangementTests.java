package org.stet.core.frontpage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stet.core.account.AccountId;
import org.stet.core.account.Actor;
import org.stet.core.account.Role;
import org.stet.core.article.ArticleId;
import org.stet.core.shared.InvalidInput;
import org.stet.core.shared.Window;

class RearrangementTests {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Actor EVE = new Actor(new AccountId(3), "Eve", Set.of(Role.EDITOR));

    @Test
    void whatIsWantedAsItStandsIsLeftAlone() {
        var standing = standing(form(Place.LEAD, 1, -1, 5));

        assertThat(to(List.of(standing), form(Place.LEAD, 1, -1, 5)).changed()).isEmpty();
    }

    @Test
    void whatIsNotWantedAnyMoreEndsNowOrNeverBegins() {
        var shown = standing(form(Place.LEAD, 1, -1, 5));
        var planned = standing(form(Place.LEAD, 2, 5, 9));

        var done = to(List.of(shown, planned));

        assertThat(shown.window()).isEqualTo(new Window(at(-1), NOON));
        assertThat(planned.window().isEmpty()).isTrue();
        assertThat(done.changed()).containsExactly(shown, planned);
        assertThat(done.words()).isEqualTo("lead: “Story 1” ended; lead: “Story 2” ended");
    }

    @Test
    void anEndMovesAndTheBeginningStays() {
        var shown = standing(form(Place.LEAD, 1, -1, 5));

        var done = to(List.of(shown), form(Place.LEAD, 1, -1, 2));

        assertThat(shown.window()).isEqualTo(new Window(at(-1), at(2)));
        assertThat(done.words()).isEqualTo("lead: “Story 1” until 2026-11-23T14:00:00Z");
    }

    @Test
    void whatMovesToAnotherPlaceEndsHereAndBeginsThereNow() {
        var shown = standing(form(Place.LEAD, 1, -1, 5));

        var done = to(List.of(shown), form(Place.featured(2), 1, -1, 5));

        assertThat(shown.window()).isEqualTo(new Window(at(-1), NOON));
        assertThat(done.changed().getLast().place()).isEqualTo(Place.featured(2));
        assertThat(done.changed().getLast().window()).isEqualTo(new Window(NOON, at(5)));
    }

    @Test
    void twoStoriesInOnePlaceAreRefusedByName() {
        assertRefused(
                "“Story 2” and “Story 1” would stand in lead at the same time",
                form(Place.LEAD, 1, 0, 5),
                form(Place.LEAD, 2, 4, 9));
        assertThat(to(List.of(), form(Place.LEAD, 1, 0, 5), form(Place.LEAD, 2, 5, 9))
                        .changed())
                .hasSize(2);
    }

    @Test
    void aStoryInTwoPlacesIsRefusedByName() {
        assertRefused(
                "“Story 1” would stand in lead and in featured 1 at the same time",
                form(Place.LEAD, 1, 0, 5),
                form(Place.featured(1), 1, 4, 9));
        assertThat(to(List.of(), form(Place.LEAD, 1, 0, 5), form(Place.featured(1), 1, 5, 9))
                        .changed())
                .hasSize(2);
    }

    @Test
    void whatWouldBeOverAlreadyIsRefused() {
        assertRefused("“Story 1” in lead ends before it begins", form(Place.LEAD, 1, -5, -1));
        assertRefused("ends before it begins", form(Place.LEAD, 1, 3, 3));
    }

    @Test
    void aPlaceThatThePageDoesNotHaveIsRefused() {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> Place.featured(4));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> new Place(Slot.LEAD, 0));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> new Place(Slot.RAIL, 1));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> new Place(Slot.RECENT, 1));
    }

    private static void assertRefused(String sentence, PlacementForm... wanted) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> to(List.of(), wanted))
                .withMessageContaining(sentence);
    }

    private static Rearrangement to(List<Placement> standing, PlacementForm... wanted) {
        var rearrangement = new Rearrangement(standing, EVE, NOON);
        rearrangement.to(List.of(wanted), article -> "Story " + article);
        return rearrangement;
    }

    private static Placement standing(PlacementForm form) {
        return new Placement(form, EVE.id(), form.window().from());
    }

    private static PlacementForm form(Place place, int article, int from, int until) {
        return new PlacementForm(place, new ArticleId(article), new Window(at(from), at(until)));
    }

    private static Instant at(int hours) {
        return NOON.plus(HOUR.multipliedBy(hours));
    }
}
