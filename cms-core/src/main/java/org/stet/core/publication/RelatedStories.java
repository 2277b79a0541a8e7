package org.stet.core.publication;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stet.core.article.ArticleId;
import org.stet.core.publication.ListedStories.Entry;
import org.stet.core.shared.JdbcTime;
import org.stet.core.shared.Subject;
import org.stet.core.shared.Window;
import org.stet.core.tag.TagId;

/** Which stories share most tags with one, then those of its category, looking no further than the newest of each. */
@Component
class RelatedStories {

    /** Of each tag and of the category, at the least. */
    private static final int LOOKED_AT = 60;

    private static final String TAGS = """
            select distinct t.tag_id from publication p join carried_tag t on t.revision_id = p.revision_id
            where p.article_id = :article and\s""" + Window.OPEN_AT;

    private final JdbcClient jdbc;
    private final ListedStories listed;

    RelatedStories(JdbcClient jdbc, ListedStories listed) {
        this.jdbc = jdbc;
        this.listed = listed;
    }

    /** Where a story was found: under how many tags, and when it was first published. */
    private record Kin(ArticleId article, long shared, Instant firstFrom) {}

    /** Never the story itself. */
    List<ArticleId> to(Teaser story, Instant at, int limit) {
        var became = new HashMap<Subject, Subject>(listed.ofTags(tags(story, at)));
        became.putAll(listed.ofCategories(List.of(story.category())));
        var entries = listed.newestOfEach(List.copyOf(became.keySet()), at, Math.max(LOOKED_AT, limit + 1));
        return entries.stream().collect(groupingBy(Entry::article)).values().stream()
                .map(places -> kin(places, became))
                .filter(kin -> !kin.article().equals(story.article()))
                .sorted(comparing(Kin::shared)
                        .thenComparing(Kin::firstFrom)
                        .thenComparing(Kin::article, comparing(ArticleId::value))
                        .reversed())
                .limit(limit)
                .map(Kin::article)
                .toList();
    }

    private static Kin kin(List<Entry> places, Map<Subject, Subject> became) {
        var shared = places.stream()
                .map(place -> became.getOrDefault(place.subject(), place.subject()))
                .filter(Subject::isTag)
                .distinct()
                .count();
        var one = places.getFirst();
        return new Kin(one.article(), shared, one.firstFrom());
    }

    private List<TagId> tags(Teaser story, Instant at) {
        return jdbc
                .sql(TAGS)
                .param("article", story.article().value())
                .param("at", JdbcTime.param(at))
                .query(Long.class)
                .list()
                .stream()
                .map(TagId::new)
                .toList();
    }
}
