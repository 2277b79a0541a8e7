package org.stet.core.media;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
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
            select id, width, height, alt, decorative, caption, credit, licence, usage_until, original_name,
                uploaded_at, jpeg_widths, webp_widths, focal_x, focal_y, focal_version, crops
            from picture p
            """;
    private static final String MATCHING = """
            where lower(alt || ' ' || caption || ' ' || credit || ' ' || licence || ' ' || original_name) like :like escape '!'
            """;
    private static final String NO_ALT = " and alt = '' and not decorative";
    private static final String UNUSED = " and not exists (select 1 from picture_use u where u.picture_id = p.id)";
    private static final String ENDING = " and usage_until between :today and :soon";
    private static final String ENDED = " and usage_until < :today";
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
        return list(new PictureQuery(text, PictureFilter.ALL, LocalDate.EPOCH), limit, 0);
    }

    /** A page of the pictures that are asked for, the newest first. */
    public List<PictureEntry> list(PictureQuery wanted, int limit, int offset) {
        var query = switch (wanted.filter()) {
            case ALL -> jdbc.sql(ENTRY + MATCHING + NEWEST);
            case NO_ALT -> jdbc.sql(ENTRY + MATCHING + NO_ALT + NEWEST);
            case UNUSED -> jdbc.sql(ENTRY + MATCHING + UNUSED + NEWEST);
            case ENDING -> jdbc.sql(ENTRY + MATCHING + ENDING + NEWEST);
            case ENDED -> jdbc.sql(ENTRY + MATCHING + ENDED + NEWEST);
        };
        return ask(query, wanted)
                .param("limit", Math.clamp(limit, 1, MOST))
                .param("offset", Math.max(0, offset))
                .query(PictureLibrary::entry)
                .list();
    }

    /** How many pictures {@link #list} would go through. */
    public int count(PictureQuery wanted) {
        var query = switch (wanted.filter()) {
            case ALL -> jdbc.sql(COUNT + MATCHING);
            case NO_ALT -> jdbc.sql(COUNT + MATCHING + NO_ALT);
            case UNUSED -> jdbc.sql(COUNT + MATCHING + UNUSED);
            case ENDING -> jdbc.sql(COUNT + MATCHING + ENDING);
            case ENDED -> jdbc.sql(COUNT + MATCHING + ENDED);
        };
        return ask(query, wanted).query(Integer.class).single();
    }

    private static StatementSpec ask(StatementSpec query, PictureQuery wanted) {
        return query.param("like", like(wanted.text()))
                .param("today", wanted.today())
                .param("soon", wanted.today().plusDays(PictureQuery.SOON_DAYS));
    }

    /** Those of these pictures that may not be used any more on this day of the newsroom's. */
    public List<PictureEntry> ended(Collection<PictureRef> ids, LocalDate today) {
        return findAll(ids).values().stream()
                .filter(picture -> picture.rights().ended(today))
                .toList();
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
                new PictureRights(row.getString("licence"), row.getObject("usage_until", LocalDate.class)),
                row.getString("original_name"),
                JdbcTime.read(row, "uploaded_at"),
                ReadyVariants.read(row.getString("jpeg_widths"), row.getString("webp_widths")),
                framing(row));
    }

    private static Framing framing(ResultSet row) throws SQLException {
        return new Framing(
                new FocalPoint(row.getDouble("focal_x"), row.getDouble("focal_y")),
                row.getInt("focal_version"),
                ReadyCrops.read(row.getString("crops")));
    }
}
