package org.stet.core.publication;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stet.core.article.ArticleId;
import org.stet.core.publication.PublishedStory.PublishedTag;
import org.stet.core.shared.JdbcTime;
import org.stet.core.shared.Slug;
import org.stet.core.shared.Window;
import org.stet.core.tag.TagId;

/** The live stories of {@link PublishedArticles} by their tags. A tag no live story carries is not known to readers. */
@Component
public class PublishedTags {

    private static final String OF_STORIES = """
            select s.article_id, t.id, t.name, t.slug from article w join published_story s on s.article_id = w.id
            join carried_tag c on c.revision_id = s.revision_id join tag t on t.id = c.tag_id
            where w.id in (:ids) and\s""" + Window.OPEN_AT + """
             group by s.article_id, t.id, t.name, t.slug order by s.article_id, min(c.position)""";

    private final JdbcClient jdbc;
    private final PublishedOrder order;
    private final PublishedArticles articles;

    PublishedTags(JdbcClient jdbc, PublishedOrder order, PublishedArticles articles) {
        this.jdbc = jdbc;
        this.order = order;
        this.articles = articles;
    }

    /** Newest first. */
    public List<Teaser> latest(TagId tag, Instant at, int limit) {
        return articles.those(order.carrying(tag, at, limit), at);
    }

    /** The tags of those of these stories that are live, in the order their writers gave them. */
    public Map<ArticleId, List<PublishedTag>> of(Collection<ArticleId> stories, Instant at) {
        var found = new HashMap<ArticleId, List<PublishedTag>>();
        if (!stories.isEmpty()) {
            jdbc.sql(OF_STORIES)
                    .param("ids", stories.stream().map(ArticleId::value).toList())
                    .param("at", JdbcTime.param(at))
                    .query(row -> {
                        found.computeIfAbsent(new ArticleId(row.getLong("article_id")), id -> new ArrayList<>())
                                .add(new PublishedTag(
                                        row.getLong("id"), row.getString("name"), new Slug(row.getString("slug"))));
                    });
        }
        return found;
    }
}
