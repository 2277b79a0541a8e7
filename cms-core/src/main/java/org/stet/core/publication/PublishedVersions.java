package org.stet.core.publication;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stet.core.article.ArticleId;
import org.stet.core.article.Content;
import org.stet.core.article.ContentJson;
import org.stet.core.shared.JdbcTime;

/**
 * The versions of a live story that readers have seen, newest first, back to the first one that nobody ended: what was taken
 * down, or had an end, is never shown again.
 */
@Component
public class PublishedVersions {

    /** How many are shown at most. */
    public static final int MOST = 20;

    private static final String VERSIONS = """
            select r.number, r.content, p.change_kind, p.note, p.live_from, p.live_until, p.end_verb
            from publication p join revision r on r.id = p.revision_id
            where p.article_id = :article and p.live_from < p.live_until and p.live_from <= :at
            order by p.live_from desc limit :limit""";

    private final JdbcClient jdbc;

    PublishedVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What readers saw from an instant on, and what kind of change it was. */
    public record Version(int revision, Content content, Change change, Instant at) {}

    /** Empty where the story is not live. */
    public List<Version> of(ArticleId article, Instant at) {
        var versions = new ArrayList<Version>();
        Row newer = null;
        for (var row : rows(article, at)) {
            if (newer == null ? !row.until().isAfter(at) : !gaveWayTo(newer, row)) {
                break;
            }
            versions.add(row.version());
            newer = row;
        }
        return List.copyOf(versions);
    }

    private static boolean gaveWayTo(Row newer, Row older) {
        return EndVerb.REPLACED.name().equals(older.endVerb())
                && older.until().equals(newer.version().at());
    }

    private record Row(
            Version version, Instant until, @Nullable String endVerb) {}

    private List<Row> rows(ArticleId article, Instant at) {
        return jdbc.sql(VERSIONS)
                .param("article", article.value())
                .param("at", JdbcTime.param(at))
                .param("limit", MOST)
                .query((row, n) -> new Row(
                        new Version(
                                row.getInt("number"),
                                ContentJson.read(row.getString("content")),
                                new Change(ChangeKind.valueOf(row.getString("change_kind")), row.getString("note")),
                                JdbcTime.read(row, "live_from")),
                        JdbcTime.read(row, "live_until"),
                        row.getString("end_verb")))
                .list();
    }
}
