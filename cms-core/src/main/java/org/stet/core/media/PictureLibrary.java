package org.stet.core.media;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stet.core.shared.InvalidInput;
import org.stet.core.shared.JdbcTime;
import org.stet.core.shared.PictureRef;

/** The pictures there are, for reading. Whether readers may see one depends on the stories that show it. */
@Component
public class PictureLibrary {

    private static final int MOST = 500;
    private static final int LONGEST_SEARCH = 100;
    private static final String ENTRY = """
            select id, width, height, alt, decorative, caption, credit, original_name, uploaded_at, jpeg_widths, webp_widths
            from picture p
            """;
    private static final String MATCHING = """
            where lower(alt || ' ' || caption || ' ' || credit || ' ' || original_name) like :like escape '!'
            """;
    private static final String NO_ALT = " and alt = '' and not decorative";
    private static final String UNUSED = " and not exists (select 1 from picture_use u where u.picture_id = p.id)";
    private static final String COUNT = "select count(*) from picture p\n";
    private static final String NEWEST = " order by uploaded_at desc, id limit :limit offset :offset";

    private final JdbcClient jdbc;

    PictureLibrary(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<PictureEntry> find(PictureRef id) {
        return jdbc.sql(ENTRY + "where id = ?")
                .param(id.value())
                .query(PictureLibrary::entry)
                .optional();
    }

    /** The newest pictures whose texts or file name contain {@code text}; all of them when it is blank. */
    public List<PictureEntry> search(String text, int limit) {
        return list(text, PictureFilter.ALL, limit, 0);
    }

    /** A page of the pictures whose texts or file name contain {@code text} and that pass the filter, the newest first. */
    public List<PictureEntry> list(String text, PictureFilter filter, int limit, int offset) {
        var query = switch (filter) {
            case ALL -> jdbc.sql(ENTRY + MATCHING + NEWEST);
            case NO_ALT -> jdbc.sql(ENTRY + MATCHING + NO_ALT + NEWEST);
            case UNUSED -> jdbc.sql(ENTRY + MATCHING + UNUSED + NEWEST);
        };
        return query.param("like", like(text))
                .param("limit", Math.clamp(limit, 1, MOST))
                .param("offset", Math.max(0, offset))
                .query(PictureLibrary::entry)
                .list();
    }

    /** How many pictures {@link #list} would go through. */
    public int count(String text, PictureFilter filter) {
        var query = switch (filter) {
            case ALL -> jdbc.sql(COUNT + MATCHING);
            case NO_ALT -> jdbc.sql(COUNT + MATCHING + NO_ALT);
            case UNUSED -> jdbc.sql(COUNT + MATCHING + UNUSED);
        };
        return query.param("like", like(text)).query(Integer.class).single();
    }

    /** The picture that was made from exactly these bytes: 64 hexadecimal digits. */
    public Optional<PictureEntry> bySha256(String sha256) {
        return jdbc.sql(ENTRY + "where sha256 = ? order by uploaded_at, id limit 1")
                .param(sha256)
                .query(PictureLibrary::entry)
                .optional();
    }

    public Map<PictureRef, PictureEntry> findAll(Collection<PictureRef> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(ENTRY + "where id in (:ids)")
                .param("ids", ids.stream().map(PictureRef::value).distinct().toList())
                .query(PictureLibrary::entry)
                .list()
                .stream()
                .collect(toMap(PictureEntry::id, Function.identity()));
    }

    /** Throws {@link InvalidInput} when one of them does not exist. */
    public void requireAll(Set<PictureRef> ids) {
        var found = findAll(ids).keySet();
        ids.stream().filter(id -> !found.contains(id)).findFirst().ifPresent(missing -> {
            throw new InvalidInput("The library has no picture " + missing + ". Choose another one.");
        });
    }

    private static String like(String text) {
        var wanted = text.strip().toLowerCase(Locale.ROOT);
        var literally =
                wanted.substring(0, Math.min(wanted.length(), LONGEST_SEARCH)).replaceAll("[!%_]", "!$0");
        return "%" + literally + "%";
    }

    private static PictureEntry entry(ResultSet row, int number) throws SQLException {
        return new PictureEntry(
                new PictureRef(row.getString("id")),
                row.getInt("width"),
                row.getInt("height"),
                row.getString("alt"),
                row.getBoolean("decorative"),
                row.getString("caption"),
                row.getString("credit"),
                row.getString("original_name"),
                JdbcTime.read(row, "uploaded_at"),
                ReadyVariants.read(row.getString("jpeg_widths"), row.getString("webp_widths")));
    }
}
