package org.stet.core.comment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.stet.core.account.AccountDirectory;
import org.stet.core.account.AccountId;
import org.stet.core.article.ArticleId;
import org.stet.core.comment.ThreadEntry.Resolution;
import org.stet.core.shared.EditingService;
import org.stet.core.shared.JdbcTime;

/** Reads what colleagues said, for those who may read the story. */
@EditingService
@PreAuthorize(Readers.MAY_READ)
public class ThreadDesk {

    private static final String THREADS = """
            select t.*, r.name as resolver_name, c.id as comment_id, c.written_by, c.written_at, c.text,
                c.edited_at, c.removed_at, w.name as writer_name
            from comment_thread t
            join thread_comment c on c.thread_id = t.id
            join account w on w.id = c.written_by
            left join account r on r.id = t.resolved_by
            where t.article_id = :article order by t.id, c.id
            """;

    private final JdbcClient jdbc;
    private final AccountDirectory accounts;
    private final Readers readers;

    ThreadDesk(JdbcClient jdbc, AccountDirectory accounts) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.readers = new Readers(accounts);
    }

    /** A colleague somebody may mention. */
    public record Colleague(AccountId id, String name) {}

    /** Who may read stories here, by name. */
    public List<Colleague> colleagues() {
        return readers.all().stream()
                .map(account -> new Colleague(account.id(), account.name()))
                .toList();
    }

    /** Every thread of a story, the oldest first. */
    public List<ThreadEntry> threads(ArticleId article) {
        var rows = new LinkedHashMap<Long, List<Row>>();
        jdbc.sql(THREADS).param("article", article.value()).query((RowCallbackHandler) row ->
                rows.computeIfAbsent(row.getLong("id"), _ -> new ArrayList<>()).add(row(row)));
        var names = mentionedIn(rows.values());
        return rows.values().stream().map(each -> thread(each, names)).toList();
    }

    /** How many threads of a story wait for somebody. */
    public int open(ArticleId article) {
        return jdbc.sql("select count(*) from comment_thread where article_id = :article and resolved_at is null")
                .param("article", article.value())
                .query(Integer.class)
                .single();
    }

    /** A line of the join: one comment with its thread. */
    private record Row(
            long thread,
            Anchor anchor,
            @Nullable Resolution resolved,
            CommentEntry comment,
            @Nullable CommentText text) {}

    private static Row row(ResultSet row) throws SQLException {
        var removed = row.getObject("removed_at") != null;
        var resolvedAt = JdbcTime.readOptional(row, "resolved_at");
        var comment = new CommentEntry(
                new CommentId(row.getLong("comment_id")),
                new AccountId(row.getLong("written_by")),
                row.getString("writer_name"),
                JdbcTime.read(row, "written_at"),
                row.getObject("edited_at") != null,
                removed,
                List.of());
        return new Row(
                row.getLong("id"),
                anchor(row),
                resolvedAt == null ? null : new Resolution(row.getString("resolver_name"), resolvedAt),
                comment,
                removed ? null : new CommentText(row.getString("text")));
    }

    private static Anchor anchor(ResultSet row) throws SQLException {
        return new Anchor(
                Field.valueOf(row.getString("field")),
                row.getString("quote"),
                row.getString("quote_before"),
                row.getString("quote_after"),
                row.getInt("quote_line"),
                row.getInt("quote_position"));
    }

    private Map<AccountId, String> mentionedIn(Iterable<List<Row>> threads) {
        var mentioned = new HashSet<AccountId>();
        threads.forEach(rows -> rows.forEach(row -> {
            if (row.text() != null) {
                mentioned.addAll(row.text().mentioned());
            }
        }));
        return accounts.names(mentioned);
    }

    private static ThreadEntry thread(List<Row> rows, Map<AccountId, String> names) {
        var first = rows.getFirst();
        var comments = rows.stream().map(row -> comment(row, names)).toList();
        return new ThreadEntry(new ThreadId(first.thread()), first.anchor(), first.resolved(), comments);
    }

    private static CommentEntry comment(Row row, Map<AccountId, String> names) {
        var comment = row.comment();
        var text = row.text();
        return text == null
                ? comment
                : new CommentEntry(
                        comment.id(),
                        comment.by(),
                        comment.name(),
                        comment.at(),
                        comment.edited(),
                        false,
                        text.pieces(id -> names.getOrDefault(id, "")));
    }
}
