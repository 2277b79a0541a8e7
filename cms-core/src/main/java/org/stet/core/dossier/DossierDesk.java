package org.stet.core.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stet.core.article.ArticleId;
import org.stet.core.shared.DatabaseClock;
import org.stet.core.shared.JdbcTime;
import org.stet.core.shared.PictureRef;
import org.stet.core.shared.Slug;
import org.stet.core.shared.Window;

/** Reads dossiers for the console: all of them, with every story they hold, public or not. */
@Component
public class DossierDesk {

    private static final String ROWS = """
            select d.*, (select count(*) from dossier_story m where m.dossier_id = d.id) as stories,
                (select count(*) from dossier_story m join published_story s on s.article_id = m.article_id
                    where m.dossier_id = d.id and\s""" + Window.OPEN_AT + ") as live from dossier d where ";

    private static final String STORIES = """
            select m.article_id, a.headline, (select min(f.live_from) from publication f
                where f.article_id = m.article_id and f.live_from < f.live_until
                    and exists (select 1 from published_story s where s.article_id = m.article_id and\s""" + Window.OPEN_AT + """
                )) as first_from
            from dossier_story m join article a on a.id = m.article_id
            where m.dossier_id = :dossier order by m.position""";

    private final JdbcClient jdbc;
    private final DatabaseClock database;

    DossierDesk(JdbcClient jdbc, DatabaseClock database) {
        this.jdbc = jdbc;
        this.database = database;
    }

    /** Those whose title contains the text, by title. */
    public List<DossierRow> list(String text, int limit) {
        var pattern = "%" + text.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
        return jdbc.sql(ROWS + "lower(d.title) like :pattern escape '!' order by lower(d.title), d.id limit :limit")
                .param("at", JdbcTime.param(database.now()))
                .param("pattern", pattern)
                .param("limit", limit)
                .query((row, n) -> row(row))
                .list();
    }

    public Optional<DossierRow> row(DossierId id) {
        return jdbc.sql(ROWS + "d.id = :id")
                .param("at", JdbcTime.param(database.now()))
                .param("id", id.value())
                .query((row, n) -> row(row))
                .optional();
    }

    /** The dossiers a story is in, by title. */
    public List<DossierRow> holding(ArticleId story) {
        return jdbc.sql(ROWS + """
                        exists (select 1 from dossier_story h where h.dossier_id = d.id and h.article_id = :story)
                        order by lower(d.title), d.id""")
                .param("at", JdbcTime.param(database.now()))
                .param("story", story.value())
                .query((row, n) -> row(row))
                .list();
    }

    /** Its stories in the order editors gave them. */
    public List<DossierStory> stories(DossierId id) {
        return jdbc.sql(STORIES)
                .param("dossier", id.value())
                .param("at", JdbcTime.param(database.now()))
                .query((row, n) -> new DossierStory(
                        new ArticleId(row.getLong("article_id")),
                        row.getString("headline"),
                        JdbcTime.readOptional(row, "first_from")))
                .list();
    }

    private static DossierRow row(ResultSet row) throws SQLException {
        return new DossierRow(entry(row), row.getInt("stories"), row.getInt("live"));
    }

    private static @Nullable DossierPicture picture(ResultSet row) throws SQLException {
        var picture = row.getString("picture");
        return picture == null
                ? null
                : new DossierPicture(
                        new PictureRef(picture), row.getString("picture_alt"), row.getString("picture_credit"));
    }

    static DossierEntry entry(ResultSet row) throws SQLException {
        return new DossierEntry(
                new DossierId(row.getLong("id")),
                row.getLong("version"),
                row.getString("title"),
                new Slug(row.getString("slug")),
                row.getString("standfirst"),
                Reading.valueOf(row.getString("reading")),
                picture(row));
    }
}
