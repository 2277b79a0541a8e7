package org.stet.core.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.stet.core.Newsroom;
import org.stet.core.account.AccountId;
import org.stet.core.account.NotAllowed;
import org.stet.core.account.Role;
import org.stet.core.article.ArticleEditing;
import org.stet.core.article.ArticleId;
import org.stet.core.article.IllegalTransition;
import org.stet.core.article.Verb;
import org.stet.core.publication.VerbTable.Outcome;
import org.stet.core.publication.VerbTable.Stage;
import org.stet.core.publication.VerbTable.Who;
import org.stet.core.shared.DatabaseClock;
import org.stet.core.shared.Slug;

/**
 * Every verb, in every state of a story, by everybody: done or refused exactly as {@code verbs.txt} says, a refusal changes
 * nothing, and screens are told to offer exactly what will be done.
 */
abstract class VerbContract {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private ArticleEditing articles;

    @Autowired
    private Publishing publishing;

    @Autowired
    private StoryDesk desk;

    @Autowired
    private DatabaseClock clock;

    @Autowired
    private JdbcClient jdbc;

    private final Map<Stage, ArticleId> stories = new EnumMap<>(Stage.class);
    private int number;

    @TestFactory
    Stream<DynamicContainer> everyVerbInEveryStateByEverybody() throws IOException {
        newsroom.open();
        Stream.of(Who.values()).filter(who -> who != Who.NOBODY).forEach(this::account);
        var table = VerbTable.read();
        return Stream.of(Stage.values())
                .map(stage -> dynamicContainer(
                        stage.toString(), Stream.of(Verb.values()).flatMap(verb -> cases(table, stage, verb))));
    }

    private Stream<DynamicNode> cases(VerbTable table, Stage stage, Verb verb) {
        return Stream.of(Who.values()).map(who -> {
            var expected = table.outcome(stage, verb, who);
            return dynamicTest(
                    "%s by %s: %s".formatted(verb.words(), who, expected), () -> check(stage, verb, who, expected));
        });
    }

    private void check(Stage stage, Verb verb, Who who, Outcome expected) {
        var id = stories.computeIfAbsent(stage, this::story);
        if (who != Who.NOBODY && verb != Verb.CREATE) {
            var offered =
                    newsroom.as(account(who), () -> desk.find(id).orElseThrow().allows(verb));
            assertThat(offered).as("offered").isEqualTo(expected == Outcome.YES);
        }
        var before = everythingAbout(id);

        var refusal = catchThrowable(() -> act(who, () -> perform(verb, stage, id)));

        if (expected == Outcome.YES) {
            stories.remove(stage);
            assertThat(refusal).isNull();
        } else {
            assertThat(everythingAbout(id)).isEqualTo(before);
            assertThat(outcomeOf(refusal)).as(String.valueOf(refusal)).isEqualTo(expected);
        }
    }

    private static Outcome outcomeOf(@Nullable Throwable refusal) {
        return switch (refusal) {
            case null -> Outcome.IDLE;
            case AuthenticationCredentialsNotFoundException _ -> Outcome.SIGN_IN;
            case AccessDeniedException _ -> Outcome.ROLE;
            case NotAllowed _ -> Outcome.OWN;
            case IllegalTransition _ -> Outcome.STATE;
            case NotPublic _ -> Outcome.WINDOW;
            case AlreadyPublic _ -> Outcome.ALREADY;
            case EmbargoStands _ -> Outcome.EMBARGO;
            default -> throw new AssertionError("A refusal nobody named", refusal);
        };
    }

    private void act(Who who, Runnable what) {
        if (who == Who.NOBODY) {
            SecurityContextHolder.clearContext();
            what.run();
        } else {
            newsroom.as(account(who), what);
        }
    }

    private AccountId account(Who who) {
        return switch (who) {
            case OWN_WRITER -> newsroom.ada();
            case OTHER_WRITER -> newsroom.person("Wim Bakker", Role.WRITER);
            case REVIEWER -> newsroom.person("Bea Stern", Role.REVIEWER);
            case EDITOR -> newsroom.eve();
            case ADMIN -> newsroom.noor();
            case NOBODY -> throw new IllegalArgumentException();
        };
    }

    private ArticleId story(Stage stage) {
        var headline = "Story " + number++;
        return switch (stage) {
            case DRAFT -> after(newsroom.submitted(headline), newsroom.ada(), articles::withdraw);
            case IN_REVIEW -> newsroom.submitted(headline);
            case CLAIMED -> after(newsroom.submitted(headline), newsroom.ben(), articles::claim);
            case CHANGES_REQUESTED ->
                after(newsroom.submitted(headline), newsroom.ben(), id -> articles.requestChanges(id, "Who said so?"));
            case APPROVED -> newsroom.approved(headline);
            case EMBARGOED ->
                after(newsroom.approved(headline), newsroom.ada(), id -> articles.embargo(id, inHours(48)));
            case LIVE -> newsroom.published(headline);
            case SCHEDULED ->
                after(
                        newsroom.approved(headline),
                        newsroom.eve(),
                        id -> publishing.schedule(id, inHours(72), Change.FIRST));
            case TRASHED -> after(newsroom.approved(headline), newsroom.ada(), articles::trash);
        };
    }

    private ArticleId after(ArticleId id, AccountId who, Consumer<ArticleId> verb) {
        newsroom.as(who, () -> verb.accept(id));
        return id;
    }

    private void perform(Verb verb, Stage stage, ArticleId id) {
        switch (verb) {
            case CREATE -> articles.create();
            case EDIT -> articles.save(id, textVersion(id), newsroom.text("Edited " + number++));
            case CHANGE_SLUG -> articles.changeSlug(id, new Slug("moved-" + number++));
            case SUBMIT -> articles.submit(id);
            case WITHDRAW -> articles.withdraw(id);
            case CLAIM -> articles.claim(id);
            case RELEASE -> articles.release(id);
            case REQUEST_CHANGES -> articles.requestChanges(id, "Say who.");
            case APPROVE -> articles.approve(id, 1, null);
            case EMBARGO -> articles.embargo(id, inHours(60));
            case LIFT_EMBARGO -> articles.liftEmbargo(id, "The company published it.");
            case PUBLISH -> publishing.publish(id, Change.FIRST);
            case SCHEDULE -> publishing.schedule(id, inHours(stage == Stage.EMBARGOED ? 96 : 24), Change.FIRST);
            case RESCHEDULE -> publishing.reschedule(id, publication(id), inHours(80));
            case CANCEL -> publishing.cancel(id, publication(id));
            case EXPIRE -> publishing.expire(id, inHours(200));
            case TAKE_DOWN -> publishing.takeDown(id, "Wrong company.");
            case TRASH -> articles.trash(id);
            case RESTORE -> articles.restore(id);
        }
    }

    private Instant inHours(int hours) {
        return clock.now().plus(Duration.ofHours(hours));
    }

    private int textVersion(ArticleId id) {
        return jdbc.sql("select text_version from article where id = ?")
                .param(id.value())
                .query(Integer.class)
                .single();
    }

    private PublicationId publication(ArticleId id) {
        return jdbc.sql("select id from publication where article_id = ?")
                .param(id.value())
                .query(Long.class)
                .optional()
                .map(PublicationId::new)
                .orElse(new PublicationId(0));
    }

    private List<Map<String, Object>> everythingAbout(ArticleId id) {
        return jdbc.sql("""
                select a.version, a.state, a.slug, a.content_hash, a.embargo_until, a.claimed_by,
                    (select count(*) from article) as stories, (select count(*) from audit_entry) as entries,
                    (select count(*) from change_log) as changes, (select count(*) from revision) as revisions,
                    p.id, p.live_from, p.live_until, p.end_verb
                from article a left join publication p on p.article_id = a.id where a.id = ? order by p.id
                """).param(id.value()).query().listOfRows();
    }
}
