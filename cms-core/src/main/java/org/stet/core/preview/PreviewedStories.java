package org.stet.core.preview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stet.core.article.ArticleId;
import org.stet.core.article.Byline;
import org.stet.core.article.Content;
import org.stet.core.article.ContentJson;
import org.stet.core.body.BodyText;
import org.stet.core.category.CategoryDirectory;
import org.stet.core.category.CategoryEntry;
import org.stet.core.category.CategoryId;
import org.stet.core.publication.Answer;
import org.stet.core.publication.PublishedArticles;
import org.stet.core.publication.PublishedByline;
import org.stet.core.publication.PublishedStory;
import org.stet.core.publication.PublishedStory.PublishedTag;
import org.stet.core.publication.Teaser;
import org.stet.core.shared.JdbcTime;
import org.stet.core.shared.PictureRef;
import org.stet.core.shared.Slug;
import org.stet.core.tag.TagDirectory;
import org.stet.core.tag.TagId;

/** What whoever has a token may read at an instant. Nothing leads here but the token: no list, no search, no address. */
@Component
public class PreviewedStories {

    /** A category no story is filed under; a working copy may not have one yet. */
    private static final CategoryId NONE = new CategoryId(0);

    private static final String OPEN = """
            select p.article_id, p.revision, p.content, p.content_hash, p.expires_at, a.slug from preview p
            join article a on a.id = p.article_id
            where p.token_hash = :hash and p.revoked_at is null and p.expires_at > :at and a.trashed_at is null
            """;

    private final JdbcClient jdbc;
    private final PublishedArticles published;
    private final TagDirectory tags;
    private final CategoryDirectory categories;

    PreviewedStories(JdbcClient jdbc, PublishedArticles published, TagDirectory tags, CategoryDirectory categories) {
        this.jdbc = jdbc;
        this.published = published;
        this.tags = tags;
        this.categories = categories;
    }

    private record Row(
            ArticleId article,
            @Nullable Integer revision,
            Content content,
            String contentHash,
            Instant expiresAt,
            @Nullable String slug) {

        static Row read(ResultSet row) throws SQLException {
            return new Row(
                    new ArticleId(row.getLong("article_id")),
                    row.getObject("revision", Integer.class),
                    ContentJson.read(row.getString("content")),
                    row.getString("content_hash"),
                    JdbcTime.read(row, "expires_at"),
                    row.getString("slug"));
        }
    }

    /** The story behind a token; nothing when it is unknown, revoked or over, or its story is in the trash. */
    public Optional<PreviewedStory> find(String token, Instant at) {
        return row(token, at).map(row -> previewed(row, at));
    }

    /** Whether a preview that is open at this instant shows the picture, in its text or as the photo of a byline. */
    public boolean shows(String token, PictureRef picture, Instant at) {
        return row(token, at)
                .filter(row -> row.content().pictures().contains(picture)
                        || bylines(row.content().authors()).stream().anyMatch(byline -> picture.equals(byline.photo())))
                .isPresent();
    }

    private Optional<Row> row(String token, Instant at) {
        return jdbc.sql(OPEN)
                .param("hash", PreviewToken.hash(token))
                .param("at", JdbcTime.param(at))
                .query((row, n) -> Row.read(row))
                .optional();
    }

    private PreviewedStory previewed(Row row, Instant at) {
        var live = row.slug() == null ? null : live(new Slug(row.slug()), at);
        var revision = row.revision();
        var isPublic = live != null && revision != null && live.revision() == revision;
        return new PreviewedStory(story(row, live, at), revision, isPublic, row.expiresAt());
    }

    /** As if it were published now; a story that is live already keeps its times and what readers were told. */
    private PublishedStory story(Row row, @Nullable PublishedStory live, Instant at) {
        var content = row.content();
        return new PublishedStory(
                teaser(row, live, at),
                row.revision() == null ? 0 : row.revision(),
                row.contentHash(),
                live != null && Objects.equals(row.revision(), live.revision()) && live.reviewed(),
                content,
                tags(content.tags()),
                live == null ? List.of() : live.changes());
    }

    private @Nullable PublishedStory live(Slug slug, Instant at) {
        return published.at(slug, at) instanceof Answer.Live(var story) ? story : null;
    }

    private Teaser teaser(Row row, @Nullable PublishedStory live, Instant at) {
        var content = row.content();
        var hero = content.hero();
        return new Teaser(
                row.article(),
                row.slug() == null ? Slug.of(content.headline(), "untitled") : new Slug(row.slug()),
                content.headline(),
                content.standfirst(),
                category(content.category()),
                hero == null ? null : hero.picture(),
                hero == null ? "" : hero.alt(),
                bylines(content.authors()),
                live == null ? at : live.teaser().publishedAt(),
                live == null ? null : live.teaser().updatedAt(),
                BodyText.of(content.body()).words());
    }

    private List<PublishedByline> bylines(List<Byline> bylines) {
        var found = new HashMap<Long, PublishedByline>();
        var names = new HashMap<Long, Byline>();
        bylines.forEach(byline -> names.put(byline.author().value(), byline));
        if (names.isEmpty()) {
            return List.of();
        }
        jdbc.sql("select id, slug, photo from author where id in (:ids)")
                .param("ids", names.keySet())
                .query(row -> {
                    var id = row.getLong("id");
                    found.put(id, byline(Objects.requireNonNull(names.get(id)), row));
                });
        return inOrder(bylines.stream().map(byline -> byline.author().value()).toList(), found);
    }

    private static PublishedByline byline(Byline byline, ResultSet row) throws SQLException {
        var photo = row.getString("photo");
        return new PublishedByline(
                byline.author(),
                byline.name(),
                byline.role(),
                new Slug(row.getString("slug")),
                photo == null ? null : new PictureRef(photo));
    }

    private List<PublishedTag> tags(List<TagId> named) {
        return tags.standing(named).stream()
                .map(tag -> new PublishedTag(tag.id().value(), tag.name(), tag.slug()))
                .toList();
    }

    /** The category that stands for the one the text names. */
    private CategoryId category(@Nullable CategoryId named) {
        return Optional.ofNullable(named)
                .flatMap(categories::find)
                .map(CategoryEntry::id)
                .orElse(NONE);
    }

    private static <T> List<T> inOrder(Collection<Long> ids, Map<Long, T> found) {
        return ids.stream().filter(found::containsKey).map(found::get).toList();
    }
}
