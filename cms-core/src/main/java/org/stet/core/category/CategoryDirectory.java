package org.stet.core.category;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stet.core.shared.Slug;

/** Reads categories, in their order. Whoever asks for a merged one, or by an address it once had, gets the one that stands for it now. */
@Component
public class CategoryDirectory {

    private static final RowMapper<CategoryEntry> ENTRY = (row, n) -> {
        var parent = row.getLong("parent_id");
        return new CategoryEntry(
                new CategoryId(row.getLong("id")),
                row.getLong("version"),
                row.getString("name"),
                new Slug(row.getString("slug")),
                row.getString("description"),
                row.getString("colour"),
                parent == 0 ? null : new CategoryId(parent),
                row.getInt("position"),
                row.getBoolean("opinion"));
    };

    private static final String STANDING =
            "select s.* from category c join category s on s.id = coalesce(c.merged_into, c.id)";

    private final JdbcClient jdbc;

    CategoryDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<CategoryEntry> all() {
        return jdbc.sql("select * from category where merged_into is null order by position, name")
                .query(ENTRY)
                .list();
    }

    public Optional<CategoryEntry> find(CategoryId id) {
        return jdbc.sql(STANDING + " where c.id = :id")
                .param("id", id.value())
                .query(ENTRY)
                .optional();
    }

    /** The category an address leads to; its own address is another one where that was renamed or merged. */
    public Optional<CategoryEntry> bySlug(Slug slug) {
        return jdbc.sql(STANDING + """
                         where c.slug = :slug or c.id =
                            (select owner_id from former_list_slug where noun = 'category' and slug = :slug)""").param("slug", slug.value()).query(ENTRY).optional();
    }
}
