package org.stet.core.feed;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stet.core.article.ArticleId;
import org.stet.core.category.CategoryDirectory;
import org.stet.core.category.CategoryEntry;
import org.stet.core.category.CategoryId;
import org.stet.core.publication.ChangeKind;
import org.stet.core.publication.PublicationChanged;
import org.stet.core.publication.StoryOpened;
import org.stet.core.settings.CurrentOpenness;
import org.stet.core.shared.DatabaseClock;
import org.stet.core.shared.JdbcTime;

/** Puts the feeds of a story that opened into the outbox, in the transaction that opened it. A typo is no news to anybody. */
@Component
class FeedsChanged {

    private static final String OPENED = """
            select p.revision_id, p.change_kind, r.category_id
            from publication p join revision r on r.id = p.revision_id
            where p.article_id = :article and p.live_from < p.live_until and p.live_from <= :at
            order by p.live_from desc limit 1""";
    private static final String LISTS = """
            select '/author/' || a.slug from revision_author b join author a on a.id = b.author_id
            where b.revision_id = :revision
            union select '/tag/' || t.slug from carried_tag c join tag t on t.id = c.tag_id
            where c.revision_id = :revision""";

    private final JdbcClient jdbc;
    private final HubOutbox outbox;
    private final CategoryDirectory categories;
    private final CurrentOpenness openness;
    private final DatabaseClock database;

    FeedsChanged(
            JdbcClient jdbc,
            HubOutbox outbox,
            CategoryDirectory categories,
            CurrentOpenness openness,
            DatabaseClock database) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.categories = categories;
        this.openness = openness;
        this.database = database;
    }

    private record Opened(long revision, ChangeKind kind, CategoryId category) {}

    @EventListener
    void published(PublicationChanged event) {
        if (event.verb().equals("published")) {
            opened(event.article());
        }
    }

    @EventListener
    void opened(StoryOpened event) {
        opened(event.article());
    }

    private void opened(ArticleId article) {
        if (openness.get().hub().isEmpty()) {
            return;
        }
        var now = database.now();
        // A verb that waited for another one happens a moment after its transaction began.
        jdbc.sql(OPENED)
                .param("article", article.value())
                .param("at", JdbcTime.param(now.plusSeconds(1)))
                .query((row, n) -> new Opened(
                        row.getLong("revision_id"),
                        ChangeKind.valueOf(row.getString("change_kind")),
                        new CategoryId(row.getLong("category_id"))))
                .optional()
                .filter(opened -> opened.kind() != ChangeKind.TYPO)
                .ifPresent(opened -> tell(opened, now));
    }

    private void tell(Opened opened, Instant now) {
        for (var list : lists(opened)) {
            outbox.put(list + "/feed.xml", now);
            outbox.put(list + "/atom.xml", now);
            outbox.put(list + "/feed.json", now);
        }
    }

    private Set<String> lists(Opened opened) {
        var lists = new LinkedHashSet<>(List.of(""));
        lists.addAll(jdbc.sql(LISTS)
                .param("revision", opened.revision())
                .query(String.class)
                .list());
        for (var each = category(opened.category()); each != null; each = category(each.parent())) {
            if (!lists.add("/category/" + each.slug())) {
                break;
            }
        }
        return lists;
    }

    private @Nullable CategoryEntry category(@Nullable CategoryId id) {
        return id == null ? null : categories.find(id).orElse(null);
    }
}
