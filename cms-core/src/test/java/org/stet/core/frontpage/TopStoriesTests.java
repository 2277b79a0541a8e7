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
class TopStoriesTests {

    private static final Place SECOND = Place.featured(2);

    @Test
    void anEmptyNewsroomHasNoLead() {
        var top = TopStories.of(Map.of(), List.of(), none -> Set.of());

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

        var top = TopStories.of(pinned, many, lead -> Set.of(id(1), id(3), id(4), id(5), id(21)));

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
        assertThat(TopStories.of(Map.of(), few, lead -> Set.of(id(5))).also()).isEmpty();

        few.add(plain(20));
        assertThat(numbers(TopStories.of(Map.of(), few, lead -> Set.of(id(5))).also()))
                .containsExactly(5);
    }

    private static TopStories top(Map<Place, Teaser> pinned, Teaser... newest) {
        return TopStories.of(pinned, List.of(newest), lead -> Set.of());
    }

    private static List<Integer> ids(TopStories top) {
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
