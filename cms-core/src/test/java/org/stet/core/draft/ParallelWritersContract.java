package org.stet.core.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stet.core.Newsroom;
import org.stet.core.Together;
import org.stet.core.account.AccountId;
import org.stet.core.account.Role;
import org.stet.core.article.ArticleEditing;
import org.stet.core.article.ArticleId;
import org.stet.core.article.StoryForm;
import org.stet.core.article.WorkingCopies;
import org.stet.core.article.WorkingCopy;
import org.stet.core.presence.TabId;
import org.stet.core.publication.Change;
import org.stet.core.publication.Publishing;

/** F16, F17: many at one story in the same instant. Every text is found again, and readers get what was reviewed. */
abstract class ParallelWritersContract {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private DraftEditing drafts;

    @Autowired
    private DraftDesk desk;

    @Autowired
    private ArticleEditing articles;

    @Autowired
    private WorkingCopies copies;

    @Autowired
    private Publishing publishing;

    @Autowired
    private JdbcClient jdbc;

    private AccountId ada;
    private AccountId bo;

    @BeforeEach
    void open() {
        newsroom.open();
        ada = newsroom.ada();
        bo = newsroom.person("Bo Writer", Role.WRITER);
    }

    /** F16. */
    @RepeatedTest(3)
    void fiftyWritersAtOnceLoseNothing() {
        var id = newsroom.draft("Version 1");
        var people = List.of(ada, bo, newsroom.eve());
        var outcomes = Together.run(IntStream.range(0, 50)
                .<Callable<SaveOutcome>>mapToObj(n -> () -> newsroom.as(
                        people.get(n % 3),
                        () -> drafts.save(
                                id,
                                copies.find(id).orElseThrow().textVersion(),
                                newsroom.text("Text " + n),
                                sitting())))
                .toList());

        assertThat(outcomes).hasSize(50).allMatch(SaveOutcome.class::isInstance);
        var stored =
                outcomes.stream().filter(SaveOutcome.Stored.class::isInstance).count();
        assertThat(stored).isPositive();
        assertThat(headlines(id)).hasSize(50 - (int) stored);
        var history =
                jdbc.sql("select headline from revision").query(String.class).list();
        var own = IntStream.range(0, 50)
                .filter(n -> outcomes.get(n) instanceof SaveOutcome.Kept)
                .mapToObj(n -> "Text " + n)
                .toList();
        assertThat(headlines(id)).containsExactlyInAnyOrderElementsOf(own);
        assertThat(copy(id).textVersion()).isEqualTo(1 + (int) stored);
        assertThat(Stream.concat(history.stream(), Stream.of(copy(id).content().headline())))
                .doesNotHaveDuplicates();
    }

    /** F17: published is exactly what was reviewed, whatever a writer saves and whenever. */
    @RepeatedTest(5)
    void aReviewerPublishesExactlyWhatWasReviewedWhileAWriterSaves() {
        for (var step = 0; step < 3; step++) {
            var id = newsroom.submitted("Reviewed " + step);
            var before = step;
            var late = newsroom.text("Late " + step);
            List<Callable<?>> work = new ArrayList<>();
            if (step > 0) {
                newsroom.as(newsroom.ben(), () -> articles.approve(id, 1, null));
            } else {
                work.add(() -> newsroom.as(newsroom.ben(), () -> {
                    articles.approve(id, 1, null);
                    return "approved";
                }));
            }
            if (step == 2) {
                newsroom.publish(id);
            } else if (step == 1) {
                work.add(() -> newsroom.as(newsroom.eve(), () -> publishing.publish(id, Change.update(""))));
            }
            work.add(() -> save(ada, id, 1, late, sitting()));
            var outcomes = Together.run(work);

            assertThat(outcomes.getLast()).isInstanceOf(SaveOutcome.class);
            var known = Stream.concat(
                    headlines(id).stream(), Stream.of(copy(id).content().headline()));
            assertThat(known).as("step %d", before).contains("Late " + before);
            assertThat(published(id)).allMatch(("Reviewed " + before)::equals);
        }
    }

    private List<String> published(ArticleId id) {
        return jdbc.sql("""
                        select r.headline from publication p join revision r on r.id = p.revision_id
                        where p.article_id = :id""").param("id", id.value()).query(String.class).list();
    }

    private SaveOutcome save(AccountId who, ArticleId id, int base, StoryForm form, Sitting sitting) {
        return newsroom.as(who, () -> drafts.save(id, base, form, sitting));
    }

    private static Sitting sitting() {
        return Sitting.fresh(TabId.fresh());
    }

    private WorkingCopy copy(ArticleId id) {
        return newsroom.as(ada, () -> copies.find(id).orElseThrow());
    }

    private List<String> headlines(ArticleId id) {
        return newsroom.as(
                ada,
                () -> desk.of(id).stream()
                        .map(draft -> desk.text(draft.id()).headline())
                        .toList());
    }
}
