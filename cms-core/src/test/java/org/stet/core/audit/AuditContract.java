package org.stet.core.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.reflect.Method;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.stet.core.Newsroom;
import org.stet.core.account.AccountEditing;
import org.stet.core.account.AccountForm;
import org.stet.core.account.AccountId;
import org.stet.core.account.Role;
import org.stet.core.article.ArticleEditing;
import org.stet.core.article.ArticleId;
import org.stet.core.author.AuthorEditing;
import org.stet.core.author.AuthorForm;
import org.stet.core.author.AuthorId;
import org.stet.core.category.CategoryEditing;
import org.stet.core.category.CategoryForm;
import org.stet.core.publication.Change;
import org.stet.core.publication.PublicationId;
import org.stet.core.publication.Publishing;
import org.stet.core.settings.CurrentSettings;
import org.stet.core.settings.SettingsEditing;
import org.stet.core.shared.Slug;
import org.stet.core.shared.Subject;
import org.stet.core.shared.Window;
import org.stet.core.ticker.TickerEditing;
import org.stet.core.ticker.TickerForm;
import org.stet.core.ticker.TickerItemId;

/** Every verb leaves exactly one entry that says who did what, when and to what; autosaves leave none. */
abstract class AuditContract {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private ArticleEditing articles;

    @Autowired
    private Publishing publishing;

    @Autowired
    private AuthorEditing authors;

    @Autowired
    private CategoryEditing categories;

    @Autowired
    private TickerEditing ticker;

    @Autowired
    private SettingsEditing settingsEditing;

    @Autowired
    private CurrentSettings settings;

    @Autowired
    private AccountEditing accounts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Clock clock;

    private AccountId ada;
    private AccountId ben;
    private AccountId eve;
    private AccountId noor;

    @BeforeEach
    void open() {
        newsroom.open();
        ada = newsroom.ada();
        ben = newsroom.ben();
        eve = newsroom.eve();
        noor = newsroom.noor();
    }

    @Test
    void everyVerbOfWritingAndReviewLeavesOneEntry() {
        var id = newsroom.as(ada, articles::create);
        assertThat(trail.latest(1).getFirst().verb()).isEqualTo("created");
        assertEntries(0, ada, () -> articles.save(id, 0, newsroom.text("First")));
        assertEntries(0, ada, () -> articles.save(id, 1, newsroom.text("Second")));
        newsroom.submit(id);
        assertOne("withdrew", id, "", ada, () -> articles.withdraw(id));
        assertOne("submitted for review", id, "revision 2", ada, () -> articles.submit(id));
        assertOne("took the review", id, "", ben, () -> articles.claim(id));
        assertOne("released the review", id, "", ben, () -> articles.release(id));
        assertOne("requested changes", id, "Who?", ben, () -> articles.requestChanges(id, "Who?"));
        newsroom.submit(id);
        assertOne("approved", id, "revision 3", ben, () -> articles.approve(id, 3, null));
        assertOne("edited, which voided the approval", id, "", ada, () -> articles.save(id, 2, newsroom.text("Third")));
        assertOne("changed the address", id, "from second to third", ada, () -> articles.changeSlug(id, slug("third")));
        var until = clock.instant().plus(Duration.ofDays(1));
        assertOne("set an embargo", id, "until " + until, ada, () -> articles.embargo(id, until));
        assertOne("lifted the embargo", id, "Public.", eve, () -> articles.liftEmbargo(id, "Public."));
        assertOne("put in the trash", id, "", ada, () -> articles.trash(id));
        assertOne("restored from the trash", id, "", ada, () -> articles.restore(id));
        assertEntries(0, ada, () -> articles.restoreRevision(id, 1, 3));
    }

    @Test
    void everyVerbOfPublishingLeavesOneEntry() {
        var id = newsroom.approved("Story");
        var later = clock.instant().plus(Duration.ofDays(1));
        assertOne("scheduled", id, "revision 1 for " + later, eve, () -> publishing.schedule(id, later, Change.FIRST));
        var sooner = later.minusSeconds(60);
        assertOne(
                "rescheduled", id, "for " + sooner, eve, () -> publishing.reschedule(id, new PublicationId(1), sooner));
        assertOne("cancelled the schedule", id, "", eve, () -> publishing.cancel(id, new PublicationId(2)));
        assertOne("published", id, "revision 1", eve, () -> publishing.publish(id, Change.FIRST));
        assertOne("set the end", id, later.toString(), eve, () -> publishing.expire(id, later));
        assertOne("took down", id, "x".repeat(2000), eve, () -> publishing.takeDown(id, "x".repeat(2000)));
        assertOne("began a new version", id, "", ada, () -> articles.save(id, 1, newsroom.text("Next")));
    }

    @Test
    void soDoTheVerbsOfEverybodyElse() {
        assertEntries(1, eve, () -> authors.create(new AuthorForm("Lee", "", "", "", null, List.of(), null)));
        assertEntries(
                1, eve, () -> authors.change(author(), 0, new AuthorForm("L", "", "", "", null, List.of(), null)));
        assertEntries(1, eve, () -> authors.retire(author()));
        assertEntries(1, eve, () -> authors.bringBack(author()));
        var section = newsroom.category("Chips");
        assertEntries(1, eve, () -> categories.create(CategoryForm.of("Law", "", "", "#1c4e9e", section)));
        assertEntries(1, eve, () -> categories.change(section, 0, CategoryForm.of("C", "", "", "#1c4e9e", null)));
        assertEntries(1, eve, () -> categories.reorder(List.of(section)));
        var a = line("a");
        var b = line("b");
        assertEntries(1, eve, () -> ticker.change(a, 0, form("c")));
        assertEntries(1, eve, () -> ticker.reorder(List.of(b, a)));
        assertEntries(1, eve, () -> ticker.expireNow(a));
        assertEntries(1, noor, () -> settingsEditing.change(settings.get()));
        assertEntries(1, noor, () -> accounts.disable(ben));
        assertEntries(1, noor, () -> accounts.create(new AccountForm("Kit", "kit@x.example", Set.of(Role.WRITER))));
    }

    @Test
    void whatIsRolledBackOrRefusedLeavesNone() {
        var id = newsroom.approved("Story");
        assertEntries(
                0,
                eve,
                () -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
                    publishing.publish(id, Change.FIRST);
                    status.setRollbackOnly();
                }));
        assertEntries(0, eve, () -> catchThrowable(() -> articles.submit(id)));
        assertEntries(0, ada, () -> catchThrowable(() -> publishing.publish(id, Change.FIRST)));
    }

    @Test
    void theTrailOnlyGrows() {
        var entries = count();
        if (isPostgres()) {
            assertThat(catchThrowable(
                            () -> jdbc.sql("update audit_entry set verb = 'x'").update()))
                    .hasMessageContaining("append-only");
            assertThat(catchThrowable(() -> jdbc.sql("delete from audit_entry").update()))
                    .hasMessageContaining("append-only");
        }
        assertThat(count()).isEqualTo(entries).isPositive();
        assertThat(AuditTrail.class.getMethods())
                .filteredOn(method -> method.getDeclaringClass() == AuditTrail.class)
                .extracting(Method::getName)
                .containsExactlyInAnyOrder("of", "latest");
    }

    private void assertOne(String verb, ArticleId id, String detail, AccountId who, Runnable what) {
        var before = clock.instant();
        assertEntries(1, who, what);
        var entry = trail.of(Subject.article(id.value()), 1).getFirst();
        assertThat(entry.verb()).isEqualTo(verb);
        assertThat(entry.detail()).isEqualTo(detail);
        assertThat(entry.at()).isBetween(before, clock.instant());
        assertThat(entry.actor())
                .isEqualTo(jdbc.sql("select name from account where id = ?")
                        .param(who.value())
                        .query(String.class)
                        .single());
    }

    private void assertEntries(int expected, AccountId who, Runnable what) {
        var before = count();
        newsroom.as(who, what);
        assertThat(count() - before).isEqualTo(expected);
    }

    private long count() {
        return jdbc.sql("select count(*) from audit_entry").query(Long.class).single();
    }

    private boolean isPostgres() {
        return jdbc.sql("select count(*) from information_schema.schemata where schema_name = 'pg_catalog'")
                        .query(Long.class)
                        .single()
                > 0;
    }

    private AuthorId author() {
        return new AuthorId(
                jdbc.sql("select max(id) from author").query(Long.class).single());
    }

    private TickerItemId line(String text) {
        return newsroom.as(eve, () -> ticker.create(form(text)));
    }

    private static TickerForm form(String text) {
        return new TickerForm(text, null, null, 0, Window.openFrom(Instant.EPOCH));
    }

    private static Slug slug(String slug) {
        return new Slug(slug);
    }
}
