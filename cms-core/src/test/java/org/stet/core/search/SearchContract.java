package org.stet.core.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.stet.core.article.ArticleId;
import org.stet.core.search.SearchQuery.Order;
import org.stet.core.shared.Window;

/** What readers find on every database, and in which order. */
abstract class SearchContract extends SearchRoom {

    @Autowired
    private DataSource source;

    @Test
    void wordsInAHeadlineSayMoreThanThoseInABody() {
        var body = published("Turbines turn slowly", "Nobody had asked for the furnace before.");
        var headline = published("The furnace goes out", "Nobody had asked before.");
        catchUp();

        assertThat(found("furnace")).containsExactly(headline, body);
    }

    /** The same words everywhere: the newer one first. */
    @Test
    void beingNewCounts() {
        var old = published("Harbour opens", "Words.");
        var fresh = published("Harbour opens", "Words.");
        backdate(old, Duration.ofDays(400));
        rebuild();

        assertThat(found("harbour")).containsExactly(fresh, old);
        assertThat(ids(SearchQuery.of("harbour").orderedBy(Order.NEWEST))).containsExactly(fresh, old);
    }

    @Test
    void stemsAccentsAndCaseMakeNoDifference() {
        var regulators = published("Regulators open training logs", "Words.");
        var bluff = published("Bløff på Ærøskøbing Café", "Words.");
        catchUp();

        assertThat(found("REGULATOR log")).containsExactly(regulators);
        assertThat(found("cafe")).containsExactly(bluff);
        assertThat(found("aeroskobing")).containsExactly(bluff);
        assertThat(found("regulator’s")).containsExactly(regulators);
    }

    @Test
    void tagsAndNamesAreFoundToo() {
        var story = published("Plain", "Words.");
        catchUp();

        assertThat(found("audits")).containsExactly(story);
        assertThat(found("Ada Lind")).containsExactly(story);
    }

    @Test
    void aTypoFindsWhatWasMeantAndSaysSo() {
        var story = published("Regulators open training logs", "Words.");
        catchUp();

        var result = find(SearchQuery.of("regulaters trainng logs"));
        assertThat(result.hits()).extracting(SearchHit::story).containsExactly(story);
        assertThat(result.correction()).isEqualTo("regulators training logs");
        assertThat(find(SearchQuery.of("training logs")).correction()).isEmpty();
        assertThat(found("lag")).as("three letters are meant as they stand").isEmpty();
    }

    @Test
    void whatWasFoundIsMarkedAndIsNeverMarkup() {
        published("Logs & <b>more</b> logs", "It says <i>so</i>. The logs were open all night. Then nothing.");
        catchUp();

        var hit = find(SearchQuery.of("log")).hits().getFirst();
        assertThat(hit.headline().plain()).isEqualTo("Logs & <b>more</b> logs");
        assertThat(hit.headline().runs())
                .filteredOn(Fragment.Run::marked)
                .extracting(Fragment.Run::text)
                .containsExactly("Logs", "logs");
        assertThat(hit.snippet().runs()).contains(new Fragment.Run("logs", true));
        assertThat(hit.snippet().plain()).contains("The logs were open all night.");
    }

    @Test
    void facetsCountWhatWouldBeFoundWithoutThem() {
        var sport = newsroom.category("Sport");
        var cy = newsroom.author("Cy Twombly", "Painter");
        var first = published("Kites over town", "Words.");
        var second = published("Kites over sea", "Words.", sport, List.of(cy));
        backdate(first, Duration.ofDays(400));
        rebuild();

        var now = clock.now();
        var spans =
                List.of(new Window(now.minus(Duration.ofDays(7)), now.plusSeconds(1)), new Window(Instant.EPOCH, now));
        var all = find(SearchQuery.of("kites").counting(spans));
        assertThat(all.sections()).containsOnlyKeys(policy(), sport).containsEntry(sport, 1);
        assertThat(all.authors())
                .extracting(SearchResult.AuthorCount::name)
                .containsExactlyInAnyOrder("Ada Lind", "Cy Twombly");
        assertThat(all.spans()).containsExactly(1, 2);

        var inSport = find(SearchQuery.of("kites").in(Set.of(sport)).counting(spans));
        assertThat(inSport.hits()).extracting(SearchHit::story).containsExactly(second);
        assertThat(inSport.total()).isOne();
        assertThat(inSport.sections()).as("as without itself").containsOnlyKeys(policy(), sport);
        assertThat(inSport.authors()).extracting(SearchResult.AuthorCount::name).containsExactly("Cy Twombly");
        assertThat(inSport.spans()).containsExactly(1, 1);

        assertThat(ids(SearchQuery.of("kites").by(cy))).containsExactly(second);
        assertThat(ids(SearchQuery.of("kites").published(spans.getFirst()))).containsExactly(second);
        assertThat(ids(SearchQuery.of("kites").published(spans.getFirst()).in(Set.of(policy()))))
                .isEmpty();
    }

    @Test
    void pagesFollowOneAnotherWithoutGapsOrTwice() {
        var all = new ArrayList<ArticleId>();
        for (int i = 0; i < SearchQuery.SIZE + 3; i++) {
            all.add(published("Chapter " + i, "Words."));
        }
        catchUp();

        var first = find(SearchQuery.of("chapter"));
        assertThat(first.total()).isEqualTo(all.size());
        assertThat(first.pages()).isEqualTo(2);
        var seen = new ArrayList<>(first.hits());
        seen.addAll(find(SearchQuery.of("chapter").page(2)).hits());
        assertThat(seen).extracting(SearchHit::story).containsExactlyInAnyOrderElementsOf(all);
        assertThat(find(SearchQuery.of("chapter").page(3)).hits()).isEmpty();
    }

    @Test
    void headlinesAreSuggestedWhileTheyAreTyped() {
        published("Regulators open training logs", "Words.");
        published("Training dogs", "Words.");
        catchUp();

        assertThat(suggested("trai")).containsExactlyInAnyOrder("Regulators open training logs", "Training dogs");
        assertThat(suggested("training lo")).containsExactly("Regulators open training logs");
        assertThat(suggested("t")).as("one letter says nothing").isEmpty();
        assertThat(suggested("  ")).isEmpty();
    }

    /** Asking costs the same whether one story is found or many. */
    @Test
    void anAnswerCostsOneStatement() {
        for (int i = 0; i < 15; i++) {
            published("Chapter " + i, "Words.");
        }
        published("Alone", "Words.");
        catchUp();
        var now = clock.now();
        var counting = new CountingStatements(source);
        var counted = new StorySearch(readers, JdbcClient.create(counting));
        for (var words : List.of("alone", "chapter", "words", "chaptre")) {
            assertThat(counted.find(SearchQuery.of(words), now).total()).isPositive();
            assertThat(counting.reset()).as(words).isOne();
        }
        assertThat(counted.suggest("cha", now, 6)).hasSize(6);
        assertThat(counting.reset()).isOne();
        counted.find(SearchQuery.of("xylophonic"), now);
        assertThat(counting.reset()).isZero();
    }

    /** Each statement outside a transaction takes a connection. */
    private static final class CountingStatements extends DelegatingDataSource {

        private int count;

        CountingStatements(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            count++;
            return super.getConnection();
        }

        int reset() {
            var counted = count;
            count = 0;
            return counted;
        }
    }

    /** T44: whatever is typed is words, and is answered at once. */
    @Test
    void nothingThatIsTypedIsAnError() {
        published("Plain story", "Words.");
        catchUp();
        for (var typed : List.of(
                "",
                "   ",
                "x".repeat(10_000),
                "a ".repeat(5_000),
                "\u0000\u0007\uD83D\u202E",
                "headline:plain AND (body:* OR \"",
                "*",
                "?",
                "~",
                "plain~2",
                "[a TO z]",
                "\\",
                "/.*/",
                "' or 1=1 --",
                "plain^9999",
                "<script>",
                "😀",
                "中文")) {
            var started = System.nanoTime();
            assertThat(find(SearchQuery.of(typed))).isNotNull();
            assertThat(search.suggest(typed, clock.now(), 5)).isNotNull();
            assertThat(Duration.ofNanos(System.nanoTime() - started)).as(typed).isLessThan(Duration.ofSeconds(1));
        }
        assertThat(found("(plain) AND \"story\""))
                .as("and is a word like others")
                .isEmpty();
        assertThat(found("plain, story!")).hasSize(1);
    }
}
