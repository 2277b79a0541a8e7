package org.stet.core.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.stet.core.shared.DatabaseClock;
import org.stet.core.shared.EditingService;
import org.stet.core.shared.JdbcTime;
import org.stet.core.shared.Slug;
import org.stet.core.shared.Window;
import org.stet.core.tag.TagEntry;
import org.stet.core.tag.TagId;

/** Tags for the console, with the stories that carry them: those readers see, and all whose working copy names the tag too. */
@EditingService
@PreAuthorize("hasRole('EDITOR')")
public class TagDesk {

    private static final String LIVE_CARRYING = """
            select s.article_id, c.tag_id from published_story s join carried_tag c on c.revision_id = s.revision_id
            where\s""" + Window.OPEN_AT;

    private static final String ROWS = """
            select g.id, g.version, g.name, g.slug, coalesce(l.stories, 0) as live, coalesce(a.stories, 0) as stories
            from tag g
            left join (select tag_id, count(distinct article_id) as stories from (""" + LIVE_CARRYING + """
            ) seen group by tag_id) l on l.tag_id = g.id
            left join (select tag_id, count(distinct article_id) as stories from (
                select w.article_id, coalesce(t.merged_into, t.id) as tag_id from article_tag w
                    join tag t on t.id = w.tag_id join article x on x.id = w.article_id where x.trashed_at is null
                union all""" + " " + LIVE_CARRYING + """
            ) carrying group by tag_id) a on a.tag_id = g.id
            where g.merged_into is null
            """;

    private static final String NAMED =
            " and (lower(g.name) like :pattern escape '!' or g.slug like :pattern escape '!')";

    private final JdbcClient jdbc;
    private final DatabaseClock database;

    TagDesk(JdbcClient jdbc, DatabaseClock database) {
        this.jdbc = jdbc;
        this.database = database;
    }

    /** Those with these words in their name or address, by name. */
    public List<TagRow> list(String words, int limit, int offset) {
        return jdbc.sql(ROWS + NAMED + " order by lower(g.name), g.id limit :limit offset :offset")
                .param("pattern", pattern(words))
                .param("at", JdbcTime.param(database.now()))
                .param("limit", limit)
                .param("offset", offset)
                .query(TagDesk::row)
                .list();
    }

    public int count(String words) {
        return jdbc.sql("select count(*) from tag g where g.merged_into is null" + NAMED)
                .param("pattern", pattern(words))
                .query(Integer.class)
                .single();
    }

    /** One row, as in the list; for a merged tag that of the one it became. */
    public Optional<TagRow> row(TagId id) {
        return jdbc.sql(ROWS + " and g.id = (select coalesce(m.merged_into, m.id) from tag m where m.id = :id)")
                .param("id", id.value())
                .param("at", JdbcTime.param(database.now()))
                .query(TagDesk::row)
                .optional();
    }

    private static String pattern(String words) {
        var escaped = words.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
        return "%" + escaped + "%";
    }

    private static TagRow row(ResultSet row, int n) throws SQLException {
        var tag = new TagEntry(
                new TagId(row.getLong("id")),
                row.getLong("version"),
                row.getString("name"),
                new Slug(row.getString("slug")));
        return new TagRow(tag, row.getInt("live"), row.getInt("stories"));
    }
}
