package org.stet.core.search;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stet.core.article.ArticleId;
import org.stet.core.body.BodyJson;
import org.stet.core.body.BodyText;
import org.stet.core.shared.JdbcTime;
import org.stet.core.shared.Window;

/** The words of live entries that are seen at an instant, by their story: it is found by them too. */
@Component
class LiveTexts {

    private static final String SEEN = """
            select e.article_id, e.headline, e.body from live_entry e
            where e.article_id in (:ids) and\s""" + Window.OPEN_AT + " order by e.live_from desc, e.id desc";

    private final JdbcClient jdbc;

    LiveTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<ArticleId, String> of(Collection<Long> stories, Instant at) {
        var found = new HashMap<ArticleId, StringBuilder>();
        jdbc.sql(SEEN).param("ids", stories).param("at", JdbcTime.param(at)).query(row -> {
            found.computeIfAbsent(new ArticleId(row.getLong("article_id")), _ -> new StringBuilder())
                    .append(row.getString("headline"))
                    .append('\n')
                    .append(BodyText.of(BodyJson.parse(row.getString("body"))).plain())
                    .append('\n');
        });
        return found.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, each -> each.getValue().toString()));
    }
}
