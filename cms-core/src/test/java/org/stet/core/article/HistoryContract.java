package org.stet.core.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stet.core.Newsroom;
import org.stet.core.account.AccountId;
import org.stet.core.account.Role;
import org.stet.core.shared.JdbcTime;

/** C1: saves of one person within ten minutes are one entry of the history, and nothing is in it twice. */
abstract class HistoryContract {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private ArticleEditing articles;

    @Autowired
    private WorkingCopies copies;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private AccountId ada;
    private AccountId bo;

    @BeforeEach
    void open() {
        newsroom.open();
        ada = newsroom.ada();
        bo = newsroom.person("Bo Writer", Role.WRITER);
    }

    private record Entry(int number, RevisionCause cause, long by, String headline) {}

    @Test
    void savesOfOnePersonWithinTenMinutesLeaveNoEntryYet() {
        var id = newsroom.draft("One");
        write(ada, id, "Two");
        write(ada, id, "Three");

        assertThat(history(id)).isEmpty();
    }

    @Test
    void whatOnePersonWroteIsKeptUnderTheirNameWhenAnotherSaves() {
        var id = newsroom.draft("One");
        write(ada, id, "Two");
        var lastSave = copy(id).editedAt();
        write(bo, id, "Bo's");

        assertThat(history(id)).containsExactly(new Entry(1, RevisionCause.WRITTEN, ada.value(), "Two"));
        assertThat(jdbc.sql("select taken_at from revision")
                        .query((row, n) -> JdbcTime.read(row, "taken_at"))
                        .single())
                .isEqualTo(lastSave);
    }

    @Test
    void aStretchEndsAfterTenMinutesThoughThePersonGoesOn() {
        var id = newsroom.draft("One");
        ago(id, Duration.ofMinutes(9));
        write(ada, id, "Two");
        assertThat(history(id)).isEmpty();

        ago(id, Duration.ofMinutes(11));
        write(ada, id, "Three");
        write(ada, id, "Four");

        assertThat(history(id)).containsExactly(new Entry(1, RevisionCause.WRITTEN, ada.value(), "Two"));
    }

    @Test
    void submittingEndsAStretchAndIsTheOnlyEntryOfIt() {
        var id = newsroom.draft("One");
        newsroom.submit(id);
        newsroom.as(ada, () -> articles.withdraw(id));
        write(bo, id, "Bo's");
        newsroom.as(newsroom.eve(), () -> articles.submit(id));

        assertThat(history(id))
                .containsExactly(
                        new Entry(1, RevisionCause.SUBMITTED, ada.value(), "One"),
                        new Entry(2, RevisionCause.SUBMITTED, newsroom.eve().value(), "Bo's"));
    }

    @Test
    void bringingBackKeepsWhatItReplacesOnce() {
        var id = newsroom.draft("One");
        newsroom.submit(id);
        newsroom.as(ada, () -> articles.withdraw(id));
        write(ada, id, "Two");
        newsroom.as(bo, () -> articles.restoreRevision(id, 1, copy(id).textVersion()));

        assertThat(history(id))
                .containsExactly(
                        new Entry(1, RevisionCause.SUBMITTED, ada.value(), "One"),
                        new Entry(2, RevisionCause.REPLACED, bo.value(), "Two"));
    }

    @Test
    void aSaveThatIsRefusedLeavesNothingInTheHistory() {
        var id = newsroom.draft("One");
        var stale = newsroom.as(bo, () -> articles.attempt(id, 0, newsroom.text("Too late")));

        assertThat(stale).isInstanceOf(Refused.class);
        assertThat(history(id)).isEmpty();
    }

    @Test
    void theWritersOfAFoldedTextStayItsWriters() {
        var id = newsroom.draft("One");
        write(bo, id, "Bo's");
        write(ada, id, "Ada's");

        assertThat(jdbc.sql("""
                        select w.account_id from revision r join revision_writer w on w.revision_id = r.id
                        where r.number = 2""").query(Long.class).list()).containsExactlyInAnyOrder(ada.value(), bo.value());
    }

    private void write(AccountId who, ArticleId id, String headline) {
        newsroom.as(who, () -> articles.save(id, copy(id).textVersion(), newsroom.text(headline)));
    }

    /** Moves the beginning of the stretch into the past. */
    private void ago(ArticleId id, Duration past) {
        jdbc.sql("update article set stretch_began = :then where id = :id")
                .param("then", JdbcTime.param(clock.instant().minus(past)))
                .param("id", id.value())
                .update();
    }

    private WorkingCopy copy(ArticleId id) {
        return newsroom.as(ada, () -> copies.find(id).orElseThrow());
    }

    private List<Entry> history(ArticleId id) {
        return jdbc.sql("select number, cause, taken_by, headline from revision where article_id = :id order by number")
                .param("id", id.value())
                .query((row, n) -> new Entry(
                        row.getInt("number"),
                        RevisionCause.valueOf(row.getString("cause")),
                        row.getLong("taken_by"),
                        row.getString("headline")))
                .list();
    }
}
