package org.stet.core.publication;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.stet.core.article.ArticleId;
import org.stet.core.article.Content;
import org.stet.core.article.Hint;
import org.stet.core.shared.DatabaseClock;
import org.stet.core.shared.EditingService;
import org.stet.core.shared.JdbcTime;
import org.stet.core.shared.Window;
import org.stet.core.tag.TagId;

/** The one place that says whether a text is ready for readers: lists, dialogs and publishing itself ask here. */
@EditingService
@PreAuthorize("isAuthenticated()")
public class ReadyDesk {

    private static final String OTHERS =
            "select s.article_id from published_story s where s.article_id <> :self and\s" + Window.OPEN_AT;
    private static final String KIN = OTHERS + """
             and (s.category_id = :category or exists (
                select 1 from carried_tag t where t.revision_id = s.revision_id and t.tag_id in (:tags)))""";
    private static final String ONE = " fetch first 1 row only";

    private final JdbcClient jdbc;
    private final DatabaseClock database;
    private final ObjectProvider<UsageEnds> usage;

    ReadyDesk(JdbcClient jdbc, DatabaseClock database, ObjectProvider<UsageEnds> usage) {
        this.jdbc = jdbc;
        this.database = database;
        this.usage = usage;
    }

    /** What this text of a story lacks, and what of it deserves a second look. */
    public Readiness of(ArticleId id, Content content) {
        var at = database.now();
        var hints = new ArrayList<>(Hint.of(content));
        var open = openThreads(id);
        if (open > 0) {
            hints.add(Hint.OPEN_THREADS);
        }
        if (standsAlone(id, content, at)) {
            hints.add(Hint.NOTHING_RELATED);
        }
        var pictures = content.pictures();
        if (usage.stream().anyMatch(each -> !each.ended(pictures, at).isEmpty())) {
            hints.add(Hint.PICTURE_ENDED);
        }
        return new Readiness(content.gaps(), hints, open);
    }

    private int openThreads(ArticleId id) {
        return jdbc.sql("select count(*) from comment_thread where article_id = :id and resolved_at is null")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    /** Readers of the story would be offered no other one, although there are some: neither category nor tags find any. */
    private boolean standsAlone(ArticleId id, Content content, Instant at) {
        var category = content.category();
        var kin = jdbc.sql(KIN + ONE)
                .param("category", category == null ? 0 : category.value())
                .param("tags", tags(content))
                .param("self", id.value())
                .param("at", JdbcTime.param(at));
        var others = jdbc.sql(OTHERS + ONE).param("self", id.value()).param("at", JdbcTime.param(at));
        return kin.query(Long.class).list().isEmpty()
                && !others.query(Long.class).list().isEmpty();
    }

    private static List<Long> tags(Content content) {
        return content.tags().isEmpty()
                ? List.of(0L)
                : content.tags().stream().map(TagId::value).toList();
    }
}
