package org.stet.core.publication;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stet.core.article.ArticleId;
import org.stet.core.article.Content;
import org.stet.core.article.ContentJson;
import org.stet.core.author.AuthorId;
import org.stet.core.category.CategoryId;
import org.stet.core.publication.PublishedStory.ChangeNote;
import org.stet.core.publication.PublishedStory.PublishedTag;
import org.stet.core.shared.JdbcTime;
import org.stet.core.shared.PictureRef;
import org.stet.core.shared.Slug;
import org.stet.core.shared.Window;

/**
 * What readers see of stories at an instant, and nothing else. Every query applies {@link Window#OPEN_AT}; the caller brings
 * the instant, from {@code DatabaseClock} for readers or any other for a look ahead. Lists are newest first by first
 * publication.
 */
@Component
public class PublishedArticles {

    /** A story with its first publication and its last update; {@code s} and {@code :at} are its names. */
    private static final String TOLD = """
            select s.*,
                (select min(f.live_from) from publication f
                    where f.article_id = s.article_id and f.live_from < f.live_until) as first_from,
                (select max(u.live_from) from publication u
                    where u.article_id = s.article_id and u.live_from < u.live_until and u.live_from <= :at
                        and u.change_kind in ('UPDATE', 'CORRECTION')) as updated_from
            from\s""";

    /** Some stories by their ids. H2 hands a join into the view, but no value: it would walk all stories. */
    static final String THOSE =
            TOLD + "article w join published_story s on s.article_id = w.id where w.id in (:ids) and " + Window.OPEN_AT
                    + " order by first_from desc, article_id desc";

    private static final String CALLED =
            TOLD + "article w join published_story s on s.article_id = w.id where w.slug = :slug and " + Window.OPEN_AT;

    private final JdbcClient jdbc;
    private final ListedStories listed;
    private final PublishedOrder order;
    private final RelatedStories kin;

    PublishedArticles(JdbcClient jdbc, ListedStories listed, PublishedOrder order, RelatedStories kin) {
        this.jdbc = jdbc;
        this.listed = listed;
        this.order = order;
        this.kin = kin;
    }

    /** What an address leads to. */
    public Answer at(Slug slug, Instant at) {
        var row = jdbc.sql(CALLED)
                .param("at", JdbcTime.param(at))
                .param("slug", slug.value())
                .query(PublishedRow::read)
                .optional();
        return row.<Answer>map(r -> new Answer.Live(story(r, at))).orElseGet(() -> notLive(slug, at));
    }

    private Answer notLive(Slug slug, Instant at) {
        var moved = jdbc.sql("""
                        select s.slug from former_slug f join published_story s on s.article_id = f.article_id
                        where f.slug = :slug and\s""" + Window.OPEN_AT)
                .param("slug", slug.value())
                .param("at", JdbcTime.param(at))
                .query(String.class)
                .optional();
        if (moved.isPresent()) {
            return new Answer.Moved(new Slug(moved.get()));
        }
        var wasLive = jdbc.sql("""
                        select count(*) from publication
                        where live_from < live_until and live_until <= :at and article_id in (
                            select a.id from article a where a.slug = :slug
                            union select f.article_id from former_slug f where f.slug = :slug)
                        """)
                        .param("slug", slug.value())
                        .param("at", JdbcTime.param(at))
                        .query(Long.class)
                        .single()
                > 0;
        return wasLive ? new Answer.Gone() : new Answer.Unknown();
    }

    public List<Teaser> latest(Instant at, int limit) {
        return those(order.latest(at, limit), at);
    }

    /** Those of these stories that are live, newest first. */
    public List<Teaser> those(Collection<ArticleId> articles, Instant at) {
        if (articles.isEmpty()) {
            return List.of();
        }
        var rows = jdbc.sql(THOSE)
                .param("ids", articles.stream().map(ArticleId::value).toList())
                .param("at", JdbcTime.param(at))
                .query(PublishedRow::read)
                .list();
        var bylines = bylines(rows.stream().map(PublishedRow::revisionId).toList());
        return rows.stream()
                .map(row -> row.teaser(bylines.getOrDefault(row.revisionId(), List.of())))
                .toList();
    }

    public List<Teaser> latestIn(Collection<CategoryId> categories, Instant at, int limit) {
        return those(order.in(categories, at, limit), at);
    }

    public List<Teaser> latestBy(AuthorId author, Instant at, int limit) {
        return those(order.by(author, at, limit), at);
    }

    /** Stories that share most tags with this one, then those of its category; never the story itself. */
    public List<Teaser> related(Teaser story, Instant at, int limit) {
        var ids = kin.to(story, at, limit);
        return those(ids, at).stream()
                .sorted(comparing(teaser -> ids.indexOf(teaser.article())))
                .toList();
    }

    /** The texts of those of these stories that are live. */
    public Map<ArticleId, Content> contents(Collection<ArticleId> stories, Instant at) {
        var found = new HashMap<ArticleId, Content>();
        if (!stories.isEmpty()) {
            jdbc.sql(
                            "select s.article_id, s.content from article w join published_story s on s.article_id = w.id where w.id in (:ids) and "
                                    + Window.OPEN_AT)
                    .param("ids", stories.stream().map(ArticleId::value).toList())
                    .param("at", JdbcTime.param(at))
                    .query(row -> {
                        found.put(new ArticleId(row.getLong("article_id")), ContentJson.read(row.getString("content")));
                    });
        }
        return found;
    }

    /** The categories that some live story is filed under. */
    public Set<CategoryId> categories(Instant at) {
        return listed.filledCategories(at);
    }

    /** Whether some live story shows the picture. */
    public boolean shows(PictureRef picture, Instant at) {
        return jdbc.sql("""
                        select count(*) from revision_picture i join publication p on p.revision_id = i.revision_id
                        where i.picture_id = :picture and\s""" + Window.OPEN_AT)
                        .param("picture", picture.value())
                        .param("at", JdbcTime.param(at))
                        .query(Long.class)
                        .single()
                > 0;
    }

    private PublishedStory story(PublishedRow row, Instant at) {
        var bylines = bylines(List.of(row.revisionId())).getOrDefault(row.revisionId(), List.of());
        return new PublishedStory(
                row.teaser(bylines),
                row.number(),
                row.contentHash(),
                wasReviewed(row.publicationId()),
                ContentJson.read(row.content()),
                tags(row.revisionId()),
                changes(row.articleId(), at));
    }

    private boolean wasReviewed(long publication) {
        return jdbc.sql("select reviewed from publication where id = :id")
                .param("id", publication)
                .query(Boolean.class)
                .single();
    }

    private Map<Long, List<PublishedByline>> bylines(List<Long> revisions) {
        var found = new HashMap<Long, List<PublishedByline>>();
        if (revisions.isEmpty()) {
            return found;
        }
        jdbc.sql("""
                        select b.revision_id, b.author_id, b.name, b.role_line, a.slug, a.photo
                        from revision_author b join author a on a.id = b.author_id
                        where b.revision_id in (:revisions) order by b.revision_id, b.position
                        """).param("revisions", revisions).query(row -> {
            found.computeIfAbsent(row.getLong("revision_id"), id -> new ArrayList<>())
                    .add(PublishedRow.readByline(row));
        });
        return found;
    }

    private List<PublishedTag> tags(long revision) {
        return jdbc.sql("""
                        select t.id, t.name, t.slug from carried_tag r join tag t on t.id = r.tag_id
                        where r.revision_id = :revision group by t.id, t.name, t.slug order by min(r.position)
                        """)
                .param("revision", revision)
                .query((row, n) ->
                        new PublishedTag(row.getLong("id"), row.getString("name"), new Slug(row.getString("slug"))))
                .list();
    }

    private List<ChangeNote> changes(long article, Instant at) {
        return jdbc.sql("""
                        select change_kind, note, live_from from publication
                        where article_id = :article and live_from < live_until and live_from <= :at
                            and change_kind in ('UPDATE', 'CORRECTION') and note <> ''
                        order by live_from desc
                        """)
                .param("article", article)
                .param("at", JdbcTime.param(at))
                .query((row, n) -> new ChangeNote(
                        ChangeKind.valueOf(row.getString("change_kind")),
                        row.getString("note"),
                        JdbcTime.read(row, "live_from")))
                .list();
    }
}
