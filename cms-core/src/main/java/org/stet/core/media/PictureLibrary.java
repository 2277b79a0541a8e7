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
            select id, width, height, alt, caption, credit, original_name, uploaded_at from picture
            """;

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
        return jdbc.sql(ENTRY + """
                        where lower(alt || ' ' || caption || ' ' || credit || ' ' || original_name) like :like escape '!'
                        order by uploaded_at desc, id limit :limit
                        """)
                .param("like", "%" + literally(text) + "%")
                .param("limit", Math.clamp(limit, 1, MOST))
                .query(PictureLibrary::entry)
                .list();
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

    private static String literally(String text) {
        var wanted = text.strip().toLowerCase(Locale.ROOT);
        return wanted.substring(0, Math.min(wanted.length(), LONGEST_SEARCH)).replaceAll("[!%_]", "!$0");
    }

    private static PictureEntry entry(ResultSet row, int number) throws SQLException {
        return new PictureEntry(
                new PictureRef(row.getString("id")),
                row.getInt("width"),
                row.getInt("height"),
                row.getString("alt"),
                row.getString("caption"),
                row.getString("credit"),
                row.getString("original_name"),
                JdbcTime.read(row, "uploaded_at"));
    }
}
