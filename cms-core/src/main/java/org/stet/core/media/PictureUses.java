package org.stet.core.media;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stet.core.media.PictureUse.Kind;
import org.stet.core.shared.JdbcTime;
import org.stet.core.shared.PictureRef;
import org.stet.core.shared.Window;

/**
 * Where pictures are used. The slices that show pictures tell it by adding to the view {@code picture_use}, so that nothing
 * here knows them.
 */
@Component
public class PictureUses {

    private final JdbcClient jdbc;

    PictureUses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everything that shows a picture, what readers see first; each story once. */
    public List<PictureUse> of(PictureRef picture, Instant now) {
        var uses = jdbc.sql("""
                        select kind, subject_id, name, live_from, live_until from picture_use
                        where picture_id = :picture order by subject_id, name
                        """)
                .param("picture", picture.value())
                .query((row, n) -> use(row, now))
                .list();
        var strongest = new LinkedHashMap<Entry<String, Long>, PictureUse>();
        uses.stream()
                .sorted(Comparator.comparing(PictureUse::kind))
                .forEach(use -> strongest.putIfAbsent(Map.entry(noun(use.kind()), use.subject()), use));
        return List.copyOf(strongest.values());
    }

    private static String noun(Kind kind) {
        return kind.isStory() ? "STORY" : kind.name();
    }

    /** How many stories, authors, dossiers and settings show each of these pictures; those nobody shows are left out. */
    public Map<PictureRef, Integer> count(Collection<PictureRef> pictures) {
        if (pictures.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("""
                        select picture_id, count(*) as uses from (
                            select distinct picture_id, case when kind = 'REVISION' then 'DRAFT' else kind end as kind,
                                subject_id
                            from picture_use where picture_id in (:pictures)) each_once
                        group by picture_id
                        """)
                .param("pictures", pictures.stream().map(PictureRef::value).toList())
                .query((row, n) -> Map.entry(new PictureRef(row.getString("picture_id")), row.getInt("uses")))
                .list()
                .stream()
                .collect(toMap(Entry::getKey, Entry::getValue));
    }

    private static PictureUse use(ResultSet row, Instant now) throws SQLException {
        return new PictureUse(kind(row, now), row.getLong("subject_id"), row.getString("name"));
    }

    private static Kind kind(ResultSet row, Instant now) throws SQLException {
        var kind = row.getString("kind");
        if (!kind.equals("REVISION")) {
            return Kind.valueOf(kind);
        }
        if (row.getObject("live_from") == null) {
            return Kind.EARLIER;
        }
        var window = new Window(JdbcTime.read(row, "live_from"), JdbcTime.read(row, "live_until"));
        return window.contains(now) ? Kind.LIVE : window.isAheadOf(now) ? Kind.PLANNED : Kind.EARLIER;
    }
}
