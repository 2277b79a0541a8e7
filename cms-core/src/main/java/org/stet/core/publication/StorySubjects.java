package org.stet.core.publication;

import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stet.core.article.ArticleId;
import org.stet.core.shared.JdbcTime;
import org.stet.core.shared.Subject;
import org.stet.core.shared.Window;
import org.stet.core.shared.WindowBoundaries;

/** Which pages a story stands on: its own, the front, and those of every category, author, tag and picture it was published with. */
@Component
class StorySubjects implements WindowBoundaries {

    private static final String PAGES = """
            select 'article:' || p.article_id as subject from publication p where %1$s
            union select 'category:' || coalesce(c.merged_into, c.id) from publication p
                join revision r on r.id = p.revision_id join category c on c.id = r.category_id where %1$s
            union select 'author:' || a.author_id from publication p
                join revision_author a on a.revision_id = p.revision_id where %1$s
            union select 'tag:' || t.tag_id from publication p
                join carried_tag t on t.revision_id = p.revision_id where %1$s
            union select 'picture:' || i.picture_id from publication p
                join revision_picture i on i.revision_id = p.revision_id where %1$s
            """;
    private static final String OF_ARTICLE = PAGES.formatted("p.article_id = :article");
    private static final String OF_PUBLICATIONS = PAGES.formatted("p.id in (:ids)");
    private static final String TURNED = Window.turned("select id from publication");

    private final JdbcClient jdbc;

    StorySubjects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<Subject> of(ArticleId article) {
        return withFront(jdbc.sql(OF_ARTICLE)
                .param("article", article.value())
                .query(String.class)
                .list());
    }

    @Override
    public Set<Subject> touchedBetween(Instant after, Instant upTo) {
        var turned = jdbc.sql(TURNED)
                .param("after", JdbcTime.param(after))
                .param("upto", JdbcTime.param(upTo))
                .query(Long.class)
                .list();
        return turned.isEmpty()
                ? Set.of()
                : withFront(jdbc.sql(OF_PUBLICATIONS)
                        .param("ids", turned)
                        .query(String.class)
                        .list());
    }

    private static Set<Subject> withFront(List<String> names) {
        var subjects = new LinkedHashSet<Subject>();
        new HashSet<>(names).forEach(name -> subjects.add(new Subject(name)));
        if (!subjects.isEmpty()) {
            subjects.add(Subject.FRONT);
        }
        return subjects;
    }
}
