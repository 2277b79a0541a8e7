package org.stet.admin.demo;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stet.core.article.ArticleId;
import org.stet.core.publication.ListedStories;
import org.stet.core.shared.JdbcTime;
import org.stet.core.shared.Window;

/** Gives the demo a past. Nothing else in Stet writes these columns around the verbs, and nothing else ever may. */
@Component
@Transactional
class Backdating {

    private final JdbcClient jdbc;
    private final ListedStories listed;

    Backdating(JdbcClient jdbc, ListedStories listed) {
        this.jdbc = jdbc;
        this.listed = listed;
    }

    void worked(ArticleId id, Instant at) {
        update("""
                update article set edited_at = :at, created_at = case when created_at > :at then :at else created_at end,
                    submitted_at = case when submitted_at is null then null else :at end,
                    changes_at = case when changes_at is null then null else :at end,
                    approved_at = case when approved_at is null then null else :at end
                where id = :id""", id, at);
        update("""
                update revision set taken_at = :at
                where article_id = :id and number = (select max(r.number) from revision r where r.article_id = :id)""", id, at);
    }

    void shown(ArticleId id, Instant from, @Nullable Instant until) {
        update("update publication set live_from = :at, published_at = :at where article_id = :id", id, from);
        if (until != null) {
            update("update publication set live_until = :at, end_verb = 'EXPIRED' where article_id = :id", id, until);
        }
        listed.relist(id);
    }

    void takenDown(ArticleId id, String reason) {
        jdbc.sql("update publication set end_verb = 'TAKEN_DOWN', end_reason = :reason where article_id = :id")
                .param("reason", reason)
                .param("id", id.value())
                .update();
    }

    /** The second publication began at an instant in the past, and the first one ended there. */
    void replaced(ArticleId id, Instant at) {
        jdbc.sql("update publication set live_until = :at where article_id = :id and live_until < :open")
                .param("at", JdbcTime.param(at))
                .param("id", id.value())
                .param("open", JdbcTime.param(Window.NO_END))
                .update();
        jdbc.sql(
                        "update publication set live_from = :at, published_at = :at where article_id = :id and live_until = :open")
                .param("at", JdbcTime.param(at))
                .param("id", id.value())
                .param("open", JdbcTime.param(Window.NO_END))
                .update();
        listed.relist(id);
        worked(id, at);
    }

    private void update(String sql, ArticleId id, Instant at) {
        jdbc.sql(sql).param("id", id.value()).param("at", JdbcTime.param(at)).update();
    }
}
