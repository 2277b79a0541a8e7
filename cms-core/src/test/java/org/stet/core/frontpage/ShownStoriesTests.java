package org.stet.core.frontpage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.stet.core.article.ArticleId;
import org.stet.core.category.CategoryId;
import org.stet.core.publication.Teaser;
import org.stet.core.shared.PictureRef;
import org.stet.core.shared.Slug;

/** I2: places fill by recency under what is placed, and a story appears once. */
class ShownStoriesTests {

    private static final Place SECOND = Place.featured(2);

    @Test
    void anEmptyNewsroomHasNoLead() {
        var top = shown(Map.of(), List.of(), Set.of());

        assertThat(top.lead()).isNull();
        assertThat(top.featured()).isEmpty();
        assertThat(top.recent()).isEmpty();
    }

    @Test
    void withoutPlacementsTheNewestStoriesWithPicturesStandOnTop() {
        var top = top(Map.of(), pictured(1), plain(2), pictured(3), pictured(4), plain(5), pictured(6), pictured(7));

        assertThat(ids(top)).containsExactly(1, 3, 4, 6);
        assertThat(numbers(top.recent())).containsExactly(2, 5, 7);
        assertThat(top.placed()).isEmpty();
    }

    @Test
    void theNewestStoryLeadsWhereNoneHasAPicture() {
        var top = top(Map.of(), plain(1), plain(2));

        assertThat(ids(top)).containsExactly(1);
        assertThat(numbers(top.recent())).containsExactly(2);
    }

    @Test
    void aPlacedStoryHasItsPlaceAndTheOthersFillByRecencyAroundIt() {
        var top = top(Map.of(SECOND, plain(9)), pictured(1), pictured(2), pictured(3), pictured(4), plain(9));

        assertThat(top.places().get(SECOND)).isEqualTo(plain(9));
        assertThat(ids(top)).containsExactly(1, 2, 9, 3);
        assertThat(numbers(top.recent())).containsExactly(4);
        assertThat(top.placed()).containsExactly(SECOND);
    }

    @Test
    void aPlacedStoryOlderThanAllThatIsLookedAtStandsThere() {
        var top = top(Map.of(Place.LEAD, plain(99)), pictured(1), pictured(2));

        assertThat(ids(top)).containsExactly(99, 1, 2);
    }

    @Test
    void noStoryStandsTwice() {
        var many = IntStream.rangeClosed(1, 30)
                .mapToObj(n -> n % 2 == 0 ? pictured(n) : plain(n))
                .toList();
        var pinned = Map.of(Place.LEAD, many.get(20), SECOND, many.get(0));

        var top = shown(pinned, many, Set.of(id(1), id(3), id(4), id(5), id(21)));

        var all = Stream.of(List.copyOf(top.places().values()), top.also(), top.recent())
                .flatMap(List::stream)
                .map(Teaser::article)
                .toList();
        assertThat(all).doesNotHaveDuplicates().hasSize(4 + 2 + 8);
        assertThat(numbers(top.also())).containsExactly(3, 5);
    }

    @Test
    void withFewStoriesNoneStandsBesideTheLead() {
        var few = new ArrayList<Teaser>();
        IntStream.rangeClosed(1, 19).forEach(n -> few.add(plain(n)));
        assertThat(shown(Map.of(), few, Set.of(id(5))).also()).isEmpty();

        few.add(plain(20));
        assertThat(numbers(shown(Map.of(), few, Set.of(id(5))).also())).containsExactly(5);
    }

    @Test
    void opinionsStandInTheirSlotAndNowhereElse() {
        var many = numbered(1, 12);
        var shown = ShownStories.of(
                Map.of(Place.opinion(2), many.get(11)),
                Layout.STANDARD,
                List.of(),
                new Given(many, many.subList(0, 6)));

        assertThat(numbers(shown.opinion())).containsExactly(1, 12, 2, 3);
        assertThat(shown.lead()).isEqualTo(many.get(3));
        assertOnce(shown);
    }

    @Test
    void whereAllIsOpinionTheNewestLeads() {
        var few = numbered(1, 2);
        var shown = ShownStories.of(Map.of(), Layout.STANDARD, List.of(), new Given(few, few));

        assertThat(shown.lead()).isEqualTo(few.getFirst());
        assertThat(numbers(shown.opinion())).containsExactly(2);
    }

    @Test
    void aSlotThatIsOffLeavesItsStoriesToTheOthers() {
        var many = numbered(1, 9);
        var off = new Layout(Set.of(Slot.FEATURED, Slot.OPINION, Slot.RECENT), List.of());
        var shown = ShownStories.of(Map.of(), off, List.of(new CategoryId(7)), new Given(many, many.subList(0, 2)));

        assertThat(shown.featured()).isEmpty();
        assertThat(shown.opinion()).isEmpty();
        assertThat(shown.recent()).isEmpty();
        assertThat(numbers(shown.rail(new CategoryId(7)))).containsExactly(2, 3, 4, 5, 6);
    }

    @Test
    void aRailShowsItsPinsFirstThenTheNewestThatStandNowhereElse() {
        var many = numbered(1, 40);
        var one = new CategoryId(7);
        var other = new CategoryId(8);
        var pinned = Map.of(Place.inRail(other, 2), many.get(0), Place.inRail(one, 1), many.get(39));
        var shown = ShownStories.of(pinned, Layout.STANDARD, List.of(one, other), new Given(many, List.of()));

        assertThat(shown.rails()).containsExactly(one, other);
        assertThat(numbers(shown.rail(one)).getFirst()).isEqualTo(40);
        assertThat(numbers(shown.rail(other)).get(1)).isEqualTo(1);
        assertThat(shown.rail(one)).hasSize(5);
        assertThat(shown.rail(other)).hasSize(5);
        assertOnce(shown);
    }

    @Test
    void aRailWithoutStoriesIsNotThere() {
        var shown = ShownStories.of(
                Map.of(), Layout.STANDARD, List.of(new CategoryId(7)), new Given(List.of(plain(1)), List.of()));

        assertThat(shown.rails()).isEmpty();
    }

    private static void assertOnce(ShownStories shown) {
        assertThat(shown.all().stream().map(Teaser::article)).doesNotHaveDuplicates();
    }

    private static List<Teaser> numbered(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(ShownStoriesTests::plain)
                .toList();
    }

    /** Every rail has the same stories. */
    private record Given(List<Teaser> newest, List<Teaser> views, Set<ArticleId> kin) implements ShownStories.Supply {

        Given(List<Teaser> newest, List<Teaser> views) {
            this(newest, views, Set.of());
        }

        @Override
        public List<Teaser> opinions(int limit) {
            return views.stream().limit(limit).toList();
        }

        @Override
        public List<Teaser> of(CategoryId rail, int limit) {
            return newest.stream().limit(limit).toList();
        }

        @Override
        public Set<ArticleId> related(Teaser lead) {
            return kin;
        }
    }

    private static ShownStories shown(Map<Place, Teaser> pinned, List<Teaser> newest, Set<ArticleId> kin) {
        return ShownStories.of(pinned, Layout.STANDARD, List.of(), new Given(newest, List.of(), kin));
    }

    private static ShownStories top(Map<Place, Teaser> pinned, Teaser... newest) {
        return shown(pinned, List.of(newest), Set.of());
    }

    private static List<Integer> ids(ShownStories top) {
        return numbers(List.copyOf(top.places().values()));
    }

    private static List<Integer> numbers(List<Teaser> stories) {
        return stories.stream().map(story -> (int) story.article().value()).toList();
    }

    private static ArticleId id(int number) {
        return new ArticleId(number);
    }

    private static Teaser pictured(int number) {
        return story(number, new PictureRef("0".repeat(31) + "a"));
    }

    private static Teaser plain(int number) {
        return story(number, null);
    }

    private static Teaser story(int number, @Nullable PictureRef hero) {
        return new Teaser(
                id(number),
                new Slug("story-" + number),
                "Story " + number,
                "",
                new CategoryId(1),
                hero,
                "",
                List.of(),
                Instant.EPOCH.minusSeconds(number),
                null,
                100);
    }
}
