package org.stet.core.tag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stet.core.shared.Slug;

/** Reads tags. Whoever asks for a merged one, or by an address it once had, gets the tag that stands for it now. */
@Component
public class TagDirectory {

    private static final String STANDING =
            "select t.id as asked, s.* from tag t join tag s on s.id = coalesce(t.merged_into, t.id)";

    private final JdbcClient jdbc;

    TagDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<TagEntry> find(TagId id) {
        return standing(List.of(id)).stream().findFirst();
    }

    /** The tags that stand for these, in their order and each once. */
    public List<TagEntry> standing(Collection<TagId> ids) {
        var found = new HashMap<TagId, TagEntry>();
        if (!ids.isEmpty()) {
            jdbc.sql(STANDING + " where t.id in (:ids)")
                    .param("ids", ids.stream().map(TagId::value).toList())
                    .query(row -> {
                        found.put(new TagId(row.getLong("asked")), entry(row, 0));
                    });
        }
        return ids.stream().map(found::get).filter(Objects::nonNull).distinct().toList();
    }

    /** The tag an address leads to; its own address is another one where that was renamed or merged. */
    public Optional<TagEntry> bySlug(Slug slug) {
        return jdbc.sql(STANDING + """
                         where t.slug = :slug
                            or t.id = (select owner_id from former_list_slug where noun = 'tag' and slug = :slug)""")
                .param("slug", slug.value())
                .query(TagDirectory::entry)
                .optional();
    }

    /** Tags whose names begin like this, by name. */
    public List<TagEntry> beginning(String words, int limit) {
        var pattern = words.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
        return jdbc.sql("""
                        select * from tag where merged_into is null and lower(name) like :pattern escape '!'
                        order by lower(name), id limit :limit""")
                .param("pattern", pattern)
                .param("limit", limit)
                .query(TagDirectory::entry)
                .list();
    }

    /** Names of the tags that were merged into this one. */
    public List<String> mergedInto(TagId id) {
        return jdbc.sql("select name from tag where merged_into = :id order by lower(name)")
                .param("id", id.value())
                .query(String.class)
                .list();
    }

    private static TagEntry entry(ResultSet row, int n) throws SQLException {
        return new TagEntry(
                new TagId(row.getLong("id")),
                row.getLong("version"),
                row.getString("name"),
                new Slug(row.getString("slug")));
    }
}
