package org.stet.core.presence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stet.core.account.AccountId;
import org.stet.core.article.ArticleId;
import org.stet.core.shared.JdbcTime;

/** The table of leases. A row counts while its holder types and its view says that it is there; an ask while the asker's view does. */
class Leases {

    private static final String STANDING = """
            select l.account_id, c.name, l.tab, l.taken_at, l.asked_by, a.name as asked_name, l.asked_tab, l.asked_at,
                k.seen_at as asker_seen
            from lease l join account c on c.id = l.account_id
            join presence h on h.tab = l.tab and h.article_id = l.article_id and h.seen_at > :alive
            left join account a on a.id = l.asked_by
            left join presence k on k.tab = l.asked_tab and k.article_id = l.article_id and k.seen_at > :alive
            where l.article_id = :article and l.typed_at > :awake
            """;

    private final JdbcClient jdbc;

    Leases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** From here to the end of the transaction nobody else changes who writes this story. */
    void lock(ArticleId article) {
        jdbc.sql("select id from article where id = :id for update")
                .param("id", article.value())
                .query(Long.class)
                .optional();
    }

    Optional<Lease> at(ArticleId article, Instant now) {
        return jdbc.sql(STANDING)
                .param("article", article.value())
                .param("alive", JdbcTime.param(now.minus(Lease.SILENCE)))
                .param("awake", JdbcTime.param(now.minus(Lease.IDLE)))
                .query((row, n) -> lease(row))
                .optional();
    }

    private static Lease lease(ResultSet row) throws SQLException {
        return new Lease(
                new AccountId(row.getLong("account_id")),
                row.getString("name"),
                new TabId(row.getString("tab")),
                JdbcTime.read(row, "taken_at"),
                asked(row));
    }

    private static @Nullable Asked asked(ResultSet row) throws SQLException {
        var at = JdbcTime.readOptional(row, "asked_at");
        return at == null || row.getObject("asker_seen") == null
                ? null
                : new Asked(
                        new AccountId(row.getLong("asked_by")),
                        row.getString("asked_name"),
                        new TabId(row.getString("asked_tab")),
                        at);
    }

    /** The lease belongs to this view from now on, whoever had it. */
    void give(ArticleId article, AccountId account, TabId tab, Instant now) {
        jdbc.sql("delete from lease where article_id = :article")
                .param("article", article.value())
                .update();
        jdbc.sql("""
                        insert into lease (article_id, account_id, tab, taken_at, typed_at)
                        values (:article, :account, :tab, :now, :now)
                        """)
                .param("article", article.value())
                .param("account", account.value())
                .param("tab", tab.value())
                .param("now", JdbcTime.param(now))
                .update();
    }

    /** Its holder typed again, perhaps in another tab. */
    void renew(ArticleId article, TabId tab, Instant now) {
        jdbc.sql("update lease set typed_at = :now, tab = :tab where article_id = :article")
                .param("now", JdbcTime.param(now))
                .param("tab", tab.value())
                .param("article", article.value())
                .update();
    }

    void ask(ArticleId article, AccountId by, TabId tab, Instant now) {
        jdbc.sql("update lease set asked_by = :by, asked_tab = :tab, asked_at = :now where article_id = :article")
                .param("by", by.value())
                .param("tab", tab.value())
                .param("now", JdbcTime.param(now))
                .param("article", article.value())
                .update();
    }

    void forgetAsked(ArticleId article) {
        jdbc.sql("update lease set asked_by = null, asked_tab = null, asked_at = null where article_id = :article")
                .param("article", article.value())
                .update();
    }

    void end(TabId tab) {
        jdbc.sql("delete from lease where tab = :tab").param("tab", tab.value()).update();
    }
}
