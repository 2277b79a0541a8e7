package org.stet.core.category;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stet.core.shared.Slug;

/** Reads categories, in their order. */
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
                row.getInt("position"));
    };

    private final JdbcClient jdbc;

    CategoryDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<CategoryEntry> all() {
        return jdbc.sql("select * from category order by position, name")
                .query(ENTRY)
                .list();
    }

    public Optional<CategoryEntry> find(CategoryId id) {
        return jdbc.sql("select * from category where id = :id")
                .param("id", id.value())
                .query(ENTRY)
                .optional();
    }

    public Optional<CategoryEntry> bySlug(Slug slug) {
        return jdbc.sql("select * from category where slug = :slug")
                .param("slug", slug.value())
                .query(ENTRY)
                .optional();
    }
}
