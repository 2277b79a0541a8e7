package org.stet.core.shared;

import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Addresses that tags, categories, authors and dossiers once had; readers of one are sent on. An address never changes its meaning:
 * only its own tag, category, author or dossier may take it back. Stories keep theirs in {@code former_slug}.
 */
@Component
public class FormerSlugs {

    private final JdbcClient jdbc;

    FormerSlugs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whose former address this is. */
    public Optional<Long> owner(String noun, Slug slug) {
        return jdbc.sql("select owner_id from former_list_slug where noun = :noun and slug = :slug")
                .param("noun", noun)
                .param("slug", slug.value())
                .query(Long.class)
                .optional();
    }

    /** Somebody left one address for another, which may be a former one of theirs. */
    public void moved(String noun, long owner, Slug from, Slug to, Instant now) {
        if (from.equals(to)) {
            return;
        }
        jdbc.sql("delete from former_list_slug where noun = :noun and slug = :slug")
                .param("noun", noun)
                .param("slug", to.value())
                .update();
        jdbc.sql("insert into former_list_slug (noun, slug, owner_id, left_at) values (:noun, :slug, :owner, :now)")
                .param("noun", noun)
                .param("slug", from.value())
                .param("owner", owner)
                .param("now", JdbcTime.param(now))
                .update();
    }

    public void forget(String noun, long owner) {
        jdbc.sql("delete from former_list_slug where noun = :noun and owner_id = :owner")
                .param("noun", noun)
                .param("owner", owner)
                .update();
    }
}
