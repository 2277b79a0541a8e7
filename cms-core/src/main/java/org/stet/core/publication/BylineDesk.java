package org.stet.core.publication;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.stet.core.account.CurrentActor;
import org.stet.core.author.AuthorId;
import org.stet.core.shared.DatabaseClock;
import org.stet.core.shared.EditingService;

/** What an author wrote, for the console: stories whose working copy, or whose text that readers see, has the byline. */
@EditingService
@PreAuthorize("hasRole('EDITOR')")
public class BylineDesk {

    private static final String BY = """
             where a.trashed_at is null and (
                exists (select 1 from article_author w where w.article_id = a.id and w.author_id = :author)
                or exists (select 1 from revision_author b where b.revision_id = lr.id and b.author_id = :author))
            """;
    private static final String SEEN =
            " and exists (select 1 from revision_author b" + " where b.revision_id = lr.id and b.author_id = :author)";

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;
    private final DatabaseClock database;

    BylineDesk(JdbcClient jdbc, CurrentActor currentActor, DatabaseClock database) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
        this.database = database;
    }

    /** The last edited first. */
    public List<StoryRow> stories(AuthorId author, int limit, int offset) {
        var by = currentActor.require();
        var at = database.now();
        var statement =
                jdbc.sql(StoryRows.SELECT + BY + " order by a.edited_at desc, a.id desc limit :limit offset :offset");
        return StoryRows.bind(statement, by, at)
                .param("author", author.value())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> StoryRows.read(row, by, at))
                .list();
    }

    public int count(AuthorId author) {
        return count("select count(*) from (" + StoryRows.SELECT + BY + ") found", author);
    }

    /** How many of them readers see under this byline now. */
    public int live(AuthorId author) {
        return count("select count(*) from (" + StoryRows.SELECT + BY + SEEN + ") found", author);
    }

    private int count(String sql, AuthorId author) {
        return StoryRows.bind(jdbc.sql(sql), currentActor.require(), database.now())
                .param("author", author.value())
                .query(Integer.class)
                .single();
    }
}
