package org.stet.core.presence;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stet.core.account.AccountId;
import org.stet.core.article.ArticleId;
import org.stet.core.shared.JdbcTime;

/** The table of open views. */
class Presences {

    private static final Duration LONG_GONE = Duration.ofHours(1);

    private final JdbcClient jdbc;

    Presences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void see(TabId tab, ArticleId article, AccountId account, Place place, Instant now) {
        var known = jdbc.sql("""
                        update presence set seen_at = :now
                        where tab = :tab and article_id = :article and account_id = :account
                        """)
                .param("now", JdbcTime.param(now))
                .param("tab", tab.value())
                .param("article", article.value())
                .param("account", account.value())
                .update();
        if (known == 0) {
            come(tab, article, account, place, now);
        }
    }

    private void come(TabId tab, ArticleId article, AccountId account, Place place, Instant now) {
        leave(tab);
        jdbc.sql("delete from presence where seen_at < :before")
                .param("before", JdbcTime.param(now.minus(LONG_GONE)))
                .update();
        jdbc.sql("""
                        insert into presence (tab, article_id, account_id, place, since, seen_at)
                        values (:tab, :article, :account, :place, :now, :now)
                        """)
                .param("tab", tab.value())
                .param("article", article.value())
                .param("account", account.value())
                .param("place", place.name())
                .param("now", JdbcTime.param(now))
                .update();
    }

    void leave(TabId tab) {
        jdbc.sql("delete from presence where tab = :tab")
                .param("tab", tab.value())
                .update();
    }

    List<Present> in(ArticleId article, Instant now) {
        return jdbc.sql("""
                        select p.account_id, c.name, p.tab, p.place, p.since
                        from presence p join account c on c.id = p.account_id
                        where p.article_id = :article and p.seen_at > :alive order by p.since, p.tab
                        """)
                .param("article", article.value())
                .param("alive", JdbcTime.param(now.minus(Lease.SILENCE)))
                .query((row, n) -> new Present(
                        new AccountId(row.getLong("account_id")),
                        row.getString("name"),
                        new TabId(row.getString("tab")),
                        Place.valueOf(row.getString("place")),
                        JdbcTime.read(row, "since")))
                .list();
    }

    int textVersion(ArticleId article) {
        return jdbc.sql("select text_version from article where id = :id")
                .param("id", article.value())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }
}
