package org.stet.core.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stet.core.Newsroom;
import org.stet.core.account.AccountId;
import org.stet.core.account.Role;
import org.stet.core.article.ArticleEditing;
import org.stet.core.article.ArticleId;
import org.stet.core.article.IllegalTransition;
import org.stet.core.article.Saved;
import org.stet.core.article.StaleCopy;
import org.stet.core.article.StoryForm;
import org.stet.core.article.WorkflowState;
import org.stet.core.article.WorkingCopies;
import org.stet.core.article.WorkingCopy;
import org.stet.core.shared.DatabaseClock;
import org.stet.core.shared.NewsroomException;
import org.stet.core.shared.Window;

/** Several people at one story in the same instant: one wins, the others are told, and nothing is lost. */
abstract class ConcurrencyContract {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private ArticleEditing articles;

    @Autowired
    private WorkingCopies copies;

    @Autowired
    private Publishing publishing;

    @Autowired
    private Publications publications;

    @Autowired
    private DatabaseClock clock;

    @Autowired
    private JdbcClient jdbc;

    private AccountId ada;
    private AccountId ben;
    private AccountId eve;
    private AccountId finn;

    @BeforeEach
    void open() {
        newsroom.open();
        ada = newsroom.ada();
        ben = newsroom.ben();
        eve = newsroom.eve();
        finn = newsroom.person("Finn Ito", Role.EDITOR, Role.REVIEWER);
    }

    /** Either an answer, or the refusal; anything else fails the test. */
    private record Outcome<T>(Optional<T> answer, Optional<NewsroomException> refusal) {

        boolean succeeded() {
            return refusal.isEmpty();
        }
    }

    @Test
    void fiftySaversOfOneStoryLoseNothing() throws Exception {
        var id = newsroom.draft("Version 1");
        var outcomes = atOnce(IntStream.range(0, 50)
                .<Callable<Saved>>mapToObj(n -> () -> newsroom.as(ada, () -> saveOnWhatIsThere(id, n)))
                .toList());

        var accepted = outcomes.stream().flatMap(o -> o.answer().stream()).toList();
        var refused = outcomes.stream().flatMap(o -> o.refusal().stream()).toList();
        assertThat(accepted.size() + refused.size()).isEqualTo(50);
        assertThat(accepted).isNotEmpty();
        assertThat(refused).allMatch(StaleCopy.class::isInstance);
        assertThat(accepted.stream().map(Saved::textVersion).sorted())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(2, accepted.size() + 1).boxed().toList());
        assertThat(copy(id).content().standfirst())
                .as("every accepted text was written on the one before")
                .isEqualTo(chain(accepted.size() + 1));
    }

    /** The standfirst counts the texts this one was written on. */
    private Saved saveOnWhatIsThere(ArticleId id, int n) {
        var base = copies.find(id).orElseThrow();
        var form = newsroom.text("Saver " + n);
        var next = new StoryForm(
                form.headline(),
                chain(base.textVersion() + 1),
                form.category(),
                form.authors(),
                form.tags(),
                form.hero(),
                form.teasers(),
                form.body());
        assertThat(base.content().standfirst()).isIn(chain(base.textVersion()), "The standfirst of Version 1.");
        return articles.save(id, base.textVersion(), next);
    }

    private static String chain(int version) {
        return "On text " + (version - 1);
    }

    @RepeatedTest(10)
    void approvingAndSavingNeverApprovesAnotherText() throws Exception {
        var id = newsroom.submitted("Submitted");
        var version = newsroom.as(ada, () -> newsroom.version(id));
        var form = newsroom.text("Newer");
        var outcomes = atOnce(List.of(
                () -> newsroom.as(ben, () -> approve(id)),
                () -> newsroom.as(ada, () -> articles.save(id, version, form))));

        assertThat(outcomes.getFirst().succeeded()).isTrue();
        var copy = copy(id);
        if (outcomes.getLast().succeeded()) {
            assertThat(copy.state()).isEqualTo(WorkflowState.DRAFT);
            assertThat(copy.approval()).isNull();
        } else {
            assertThat(copy.state()).isEqualTo(WorkflowState.APPROVED);
            assertThat(copy.content().headline()).isEqualTo("Submitted");
        }
    }

    @RepeatedTest(10)
    void publishingAndSavingPublishesExactlyWhatWasReviewed() throws Exception {
        var id = newsroom.approved("Reviewed");
        var version = newsroom.as(ada, () -> newsroom.version(id));
        var form = newsroom.text("Newer");
        var outcomes = atOnce(List.of(
                () -> newsroom.as(eve, () -> publishing.publish(id, Change.FIRST)),
                () -> newsroom.as(ada, () -> articles.save(id, version, form))));

        assertThat(outcomes.getLast().succeeded()).isTrue();
        assertThat(copy(id).content().headline()).isEqualTo("Newer");
        if (outcomes.getFirst().succeeded()) {
            assertThat(liveHeadlines(id)).containsExactly("Reviewed");
        } else {
            assertThat(outcomes.getFirst().refusal()).containsInstanceOf(IllegalTransition.class);
            assertThat(liveHeadlines(id)).isEmpty();
        }
    }

    @RepeatedTest(10)
    void ofTwoEditorsWhoPublishOnePublishes() throws Exception {
        var id = newsroom.approved("Once");
        var outcomes = atOnce(List.of(
                () -> newsroom.as(eve, () -> publishing.publish(id, Change.FIRST)),
                () -> newsroom.as(finn, () -> publishing.publish(id, Change.FIRST))));

        assertThat(outcomes).filteredOn(Outcome::succeeded).hasSize(1);
        assertThat(outcomes.stream().flatMap(o -> o.refusal().stream())).hasOnlyElementsOfType(AlreadyPublic.class);
        assertThat(liveHeadlines(id)).containsExactly("Once");
    }

    @RepeatedTest(5)
    void windowsNeverOverlapWhateverEditorsDoAtOnce() throws Exception {
        var id = newsroom.published("Crowded");
        newsroom.rewrite(id, newsroom.text("Crowded, newer"));
        newsroom.letStand(id);
        var later = clock.now().plus(Duration.ofHours(1));
        var outcomes = atOnce(List.of(
                () -> newsroom.as(eve, () -> publishing.publish(id, Change.TYPO)),
                () -> newsroom.as(finn, () -> publishing.schedule(id, later, Change.TYPO)),
                () -> newsroom.as(eve, () -> quietly(() -> publishing.takeDown(id, "Wrong company."))),
                () -> newsroom.as(finn, () -> quietly(() -> publishing.expire(id, later.plusSeconds(9))))));

        assertThat(outcomes).anyMatch(Outcome::succeeded);
        var windows = publications.findByArticleIdOrderByLiveFrom(id).stream()
                .map(Publication::window)
                .filter(window -> !window.isEmpty())
                .toList();
        for (var i = 1; i < windows.size(); i++) {
            assertThat(windows.get(i - 1).overlaps(windows.get(i)))
                    .as(windows.toString())
                    .isFalse();
        }
        assertThat(windows).extracting(Window::from).isSorted();
    }

    @Test
    void ofTwoWhoApproveOneApproves() throws Exception {
        var id = newsroom.submitted("Once");
        var outcomes =
                atOnce(List.of(() -> newsroom.as(ben, () -> approve(id)), () -> newsroom.as(finn, () -> approve(id))));

        assertThat(outcomes).filteredOn(Outcome::succeeded).hasSize(1);
        assertThat(outcomes.stream().flatMap(o -> o.refusal().stream())).hasOnlyElementsOfType(IllegalTransition.class);
    }

    @Test
    void storiesThatWishForOneAddressAndOneNewTagBothGetThem() throws Exception {
        var ids = IntStream.range(0, 8).mapToObj(_ -> newsroom.draft("Same")).toList();
        var submitted = atOnce(ids.stream()
                .<Callable<Integer>>map(id -> () -> newsroom.as(ada, () -> articles.submit(id)))
                .toList());
        assertThat(submitted).allMatch(Outcome::succeeded);
        assertThat(ids.stream().map(id -> copy(id).slug()).distinct()).hasSize(8);

        jdbc.sql("delete from revision_tag").update();
        jdbc.sql("delete from article_tag").update();
        jdbc.sql("delete from tag").update();
        var form = newsroom.text("Tagged");
        var saved = atOnce(IntStream.range(0, 8)
                .<Callable<ArticleId>>mapToObj(_ -> () -> newsroom.draft(form))
                .toList());
        assertThat(saved).allMatch(Outcome::succeeded);
        assertThat(jdbc.sql("select count(*) from tag").query(Long.class).single())
                .isEqualTo(1);
    }

    private boolean approve(ArticleId id) {
        articles.approve(id, 1, null);
        return true;
    }

    private static boolean quietly(Runnable verb) {
        verb.run();
        return true;
    }

    private WorkingCopy copy(ArticleId id) {
        return newsroom.as(ada, () -> copies.find(id).orElseThrow());
    }

    private List<String> liveHeadlines(ArticleId id) {
        return jdbc.sql("select headline from published_story where article_id = ?")
                .param(id.value())
                .query(String.class)
                .list();
    }

    private static <T> List<Outcome<T>> atOnce(List<? extends Callable<? extends T>> verbs) throws Exception {
        var start = new CountDownLatch(1);
        var running = new ArrayList<Future<Outcome<T>>>();
        try (var pool = Executors.newFixedThreadPool(verbs.size())) {
            for (var verb : verbs) {
                running.add(pool.submit(() -> {
                    start.await();
                    return ConcurrencyContract.<T>outcome(verb);
                }));
            }
            start.countDown();
        }
        var outcomes = new ArrayList<Outcome<T>>();
        for (var future : running) {
            outcomes.add(future.get());
        }
        return outcomes;
    }

    private static <T> Outcome<T> outcome(Callable<? extends T> verb) throws Exception {
        try {
            return new Outcome<>(Optional.of(verb.call()), Optional.empty());
        } catch (NewsroomException refusal) {
            return new Outcome<>(Optional.empty(), Optional.of(refusal));
        }
    }
}
