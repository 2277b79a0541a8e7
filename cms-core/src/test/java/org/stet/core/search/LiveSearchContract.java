package org.stet.core.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stet.core.article.ArticleId;
import org.stet.core.body.PastedHtml;
import org.stet.core.live.LiveDesk;
import org.stet.core.live.LiveEditing;
import org.stet.core.live.LiveEntryId;
import org.stet.core.live.LiveForm;

/** A story that is covered live is found by what its entries say, as long as they say it, and no entry is shown for it. */
abstract class LiveSearchContract extends SearchRoom {

    @Autowired
    private LiveEditing live;

    @Autowired
    private LiveDesk desk;

    @Test
    void aStoryIsFoundByTheWordsOfItsEntries() {
        var story = covered();
        post(story, "The verdict", "Eleven jurors agreed on the quetzal.");
        catchUp();

        assertThat(found("quetzal")).containsExactly(story);
        assertThat(found("juror verdict")).containsExactly(story);
        assertThat(find(SearchQuery.of("quetzal")).hits().getFirst().snippet().plain())
                .doesNotContain("quetzal");
        assertThat(find(SearchQuery.of("quetzl")).correction()).isEmpty();
    }

    @Test
    void wordsInTheStoryItselfSayMore() {
        var story = covered();
        post(story, "", "A word on the reactor.");
        var other = published("Elsewhere", "The reactor stands still.");
        catchUp();
        assertThat(found("reactor")).containsExactly(other, story);
    }

    @Test
    void aCorrectionReplacesAndADeletionTakesAwayWhatIsFound() {
        var story = covered();
        var entry = post(story, "", "Nine quetzals.");
        catchUp();
        newsroom.as(newsroom.eve(), () -> live.correct(entry, version(story, entry), form("", "Nine pigeons.")));
        catchUp();
        assertThat(found("quetzals")).isEmpty();
        assertThat(found("pigeons")).containsExactly(story);

        newsroom.as(newsroom.eve(), () -> live.delete(entry));
        catchUp();
        assertThat(found("pigeons")).isEmpty();
    }

    @Test
    void whatWaitsOrIsPlannedIsNotFoundNorIsWhatIsTakenDown() {
        var story = covered();
        newsroom.as(newsroom.ada(), () -> live.post(story, form("", "Quetzal waits.")));
        newsroom.as(
                newsroom.eve(),
                () -> live.schedule(
                        story, form("", "Quetzal tomorrow."), clock.now().plus(Duration.ofHours(9))));
        post(story, "", "A pigeon.");
        catchUp();
        assertThat(found("quetzal")).isEmpty();
        assertThat(found("pigeon")).containsExactly(story);

        newsroom.as(newsroom.eve(), () -> publishing.takeDown(story, "Wrong"));
        assertThat(found("pigeon")).isEmpty();
    }

    private ArticleId covered() {
        var story = published("Covered live", "Words.");
        newsroom.as(newsroom.eve(), () -> live.open(story, 12));
        return story;
    }

    private LiveEntryId post(ArticleId story, String headline, String text) {
        return newsroom.as(newsroom.eve(), () -> live.post(story, form(headline, text)));
    }

    private long version(ArticleId story, LiveEntryId entry) {
        return newsroom.as(newsroom.eve(), () -> desk.entries(story, 9)).stream()
                .filter(row -> row.id().equals(entry))
                .findFirst()
                .orElseThrow()
                .version();
    }

    private static LiveForm form(String headline, String text) {
        return new LiveForm(headline, PastedHtml.parse("<p>" + text + "</p>"), null);
    }
}
