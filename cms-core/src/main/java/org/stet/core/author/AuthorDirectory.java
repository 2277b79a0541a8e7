package org.stet.core.author;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stet.core.account.AccountId;
import org.stet.core.shared.PictureRef;
import org.stet.core.shared.Slug;
import org.stet.core.shared.WebAddress;

/** Reads authors, by name. */
@Component
public class AuthorDirectory {

    private final JdbcClient jdbc;

    AuthorDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everybody, the retired last. */
    public List<AuthorEntry> all() {
        return jdbc.sql("select * from author order by case when retired_at is null then 0 else 1 end, name")
                .query((row, n) -> entry(row, List.of()))
                .list();
    }

    public Optional<AuthorEntry> find(AuthorId id) {
        return jdbc.sql("select * from author where id = :id")
                .param("id", id.value())
                .query((row, n) -> entry(row, links(id)))
                .optional();
    }

    /** The author an address leads to, who may have another one by now. */
    public Optional<AuthorEntry> bySlug(Slug slug) {
        return jdbc.sql("""
                        select id from author where slug = :slug
                            or id = (select owner_id from former_list_slug where noun = 'author' and slug = :slug)""")
                .param("slug", slug.value())
                .query(Long.class)
                .optional()
                .flatMap(id -> find(new AuthorId(id)));
    }

    private List<AuthorLink> links(AuthorId id) {
        return jdbc.sql("select label, address from author_link where author_id = :id order by position")
                .param("id", id.value())
                .query((row, n) -> new AuthorLink(row.getString("label"), new WebAddress(row.getString("address"))))
                .list();
    }

    private static AuthorEntry entry(ResultSet row, List<AuthorLink> links) throws SQLException {
        var photo = row.getString("photo");
        var account = row.getLong("account_id");
        return new AuthorEntry(
                new AuthorId(row.getLong("id")),
                row.getLong("version"),
                row.getString("name"),
                new Slug(row.getString("slug")),
                row.getString("role_line"),
                row.getString("bio"),
                photo == null ? null : new PictureRef(photo),
                links,
                account == 0 ? null : new AccountId(account),
                row.getObject("retired_at") != null);
    }
}
