package org.stet.core.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stet.core.publication.Change;
import org.stet.core.shared.Slug;
import org.stet.core.tag.TagForm;

/** Nothing comes out of a search that is not live at that instant, on every database and whatever the index knows. */
abstract class SearchLeakContract extends SearchRoom {
    /** T16: by the database's time alone, to the microsecond, whatever the index knows. */
    @Test
    void aWindowOpensAndClosesAtItsInstant() {
        var story = newsroom.approved("Quetzal planned");
        var opens = clock.now().plus(Duration.ofHours(1));
        newsroom.as(newsroom.eve(), () -> publishing.schedule(story, opens, Change.FIRST));
        newsroom.as(newsroom.eve(), () -> publishing.expire(story, opens.plusSeconds(60)));
        catchUp();

        for (var at : List.of(opens, opens.plusSeconds(59))) {
            assertThat(search.find(SearchQuery.of("quetzal"), at).total()).isOne();
            assertThat(search.suggest("quetz", at, 5)).hasSize(1);
        }
        for (var at : List.of(clock.now(), opens.minusNanos(1000), opens.plusSeconds(60))) {
            for (var words : List.of("quetzal", "quetsal", "planned", "Ada", "audits")) {
                var result = search.find(SearchQuery.of(words), at);
                assertThat(result.total()).as(words).isZero();
                assertThat(result.sections()).as(words).isEmpty();
                assertThat(result.authors()).as(words).isEmpty();
                assertThat(result.correction()).as(words).isEmpty();
            }
            assertThat(search.suggest("quetz", at, 5)).isEmpty();
        }
    }

    /** T19: the index is not told, and still nothing of the story comes out: no hit, no count, no name, no spelling. */
    @Test
    void whatWasTakenDownIsGoneAtOnceAlsoWhenTheIndexLags() {
        var section = newsroom.category("Quetzal section");
        var author = newsroom.author("Quetzal author", "");
        var hidden = published("Quetzal headline", "Words.", section, List.of(author));
        var open = published("Quite open", "Words.");
        catchUp();
        assertThat(found("headline words")).containsExactly(hidden);

        newsroom.as(newsroom.eve(), () -> publishing.takeDown(hidden, "It was not so."));

        assertThat(found("words")).containsExactly(open);
        for (var words : List.of("words", "quetzal", "quetsal", "headline")) {
            var result = find(SearchQuery.of(words));
            assertThat(result.total()).as(words).isEqualTo(words.equals("words") ? 1 : 0);
            assertThat(result.sections()).as(words).doesNotContainKey(section);
            assertThat(result.authors())
                    .extracting(SearchResult.AuthorCount::author)
                    .doesNotContain(author);
            assertThat(result.correction()).as(words).isEmpty();
        }
        assertThat(suggested("quetz")).isEmpty();
    }

    @Test
    void wordsThatWereCorrectedAwayAreNotFoundAlsoWhenTheIndexLags() {
        var story = published("Quetzal said so", "Words.");
        catchUp();
        newsroom.rewrite(story, newsroom.text("Nobody said so", "Words."));
        newsroom.letStand(story);
        newsroom.as(newsroom.eve(), () -> publishing.publish(story, Change.correction("Not the quetzal.")));

        assertThat(found("quetzal")).isEmpty();
        assertThat(suggested("quetz")).isEmpty();
        catchUp();
        assertThat(found("nobody")).containsExactly(story);
        assertThat(found("quetzal")).isEmpty();
    }

    @Test
    void draftsAreNotInTheIndexAtAll() {
        newsroom.draft("Quetzal draft");
        newsroom.submitted("Quetzal in review");
        newsroom.approved("Quetzal approved");
        published("Open", "Words.");
        catchUp();

        assertThat(Objects.requireNonNull(readers.index()).size()).isOne();
        assertThat(found("quetzal")).isEmpty();
    }

    @Test
    void tagsAndSectionsThatBecameOthersAreFollowed() {
        var sport = newsroom.category("Sport");
        var story = published("Kites", "Words.");
        catchUp();
        var tag = tags.bySlug(new Slug("audits")).orElseThrow();
        newsroom.as(newsroom.eve(), () -> {
            tagEditing.rename(tag.id(), tag.version(), new TagForm("Inspections", ""));
        });
        newsroom.as(newsroom.eve(), () -> categoryEditing.merge(policy(), sport));
        catchUp();

        assertThat(found("inspections")).containsExactly(story);
        assertThat(ids(SearchQuery.of("kites").in(Set.of(sport)))).containsExactly(story);
    }

    @Test
    void aStopWhileTheIndexIsBuiltIsTakenUpWhereItWas() {
        for (int i = 0; i < 3; i++) {
            published("Chapter " + i, "Words.");
        }
        readers.step();
        readers.step();
        assertThat(readers.isComplete()).isFalse();
        var partial = find(SearchQuery.of("chapter"));
        assertThat(partial.complete()).isFalse();
        readers.close();
        var meanwhile = published("Chapter meanwhile", "Words.");

        start();
        readers.step();
        assertThat(Objects.requireNonNull(readers.index()).size()).as("kept").isEqualTo(partial.total());
        catchUp();
        assertThat(find(SearchQuery.of("chapter")).total()).isEqualTo(4);
        assertThat(found("meanwhile")).containsExactly(meanwhile);
    }

    @Test
    void whatChangedWhileNobodyFollowedIsTakenOver() {
        var story = published("Before", "Words.");
        catchUp();
        readers.close();
        newsroom.as(newsroom.eve(), () -> publishing.takeDown(story, "Wrong."));
        var after = published("After", "Words.");

        start();
        catchUp();
        assertThat(found("words")).containsExactly(after);
        assertThat(Objects.requireNonNull(readers.index()).size()).isOne();
    }
}
