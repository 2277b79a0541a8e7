package org.stet.core.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stet.core.article.ArticleId;
import org.stet.core.shared.JdbcTime;
import org.stet.core.shared.PictureRef;
import org.stet.core.shared.Slug;
import org.stet.core.shared.Window;

/** What readers see of dossiers at an instant: those of their stories that are live. One without any is not known to readers. */
@Component
public class PublishedDossiers {

    private static final String LIVE = """
            select m.dossier_id, m.position, s.article_id, s.slug as story_slug, s.headline,
                (select min(f.live_from) from publication f
                    where f.article_id = s.article_id and f.live_from < f.live_until) as first_from
            from dossier_story m join published_story s on s.article_id = m.article_id where\s""" + Window.OPEN_AT;

    private static final String PARTS = "select x.article_id, x.story_slug, x.headline from (" + LIVE + """
             and m.dossier_id = :dossier) x join dossier d on d.id = x.dossier_id
            order by case when d.reading = 'NEWEST_FIRST' then x.first_from end,
                case when d.reading = 'NEWEST_FIRST' then x.article_id else x.position end""";

    private static final String LISTED = """
            select d.slug, d.title, max(c.live_from) as changed, count(distinct s.article_id) as stories from dossier d
            join dossier_story m on m.dossier_id = d.id
            join published_story s on s.article_id = m.article_id
            join publication c on c.article_id = s.article_id and c.live_from < c.live_until and c.live_from <= :at
                and (c.change_kind in ('UPDATE', 'CORRECTION') or c.live_from = (select min(f.live_from) from publication f
                    where f.article_id = s.article_id and f.live_from < f.live_until))
            where s.live_from <= :at and :at < s.live_until
            group by d.slug, d.title order by lower(d.title), d.slug""";

    private final JdbcClient jdbc;

    PublishedDossiers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A story of a dossier, as the box on a story and the way through the dossier name it. */
    public record Part(ArticleId article, Slug slug, String headline) {

        public String href() {
            return "/articles/" + slug;
        }
    }

    /** A dossier readers can open, how many stories they find there, and when one of them was last published or updated. */
    public record Listed(Slug slug, String title, int stories, Instant changed) {

        public String href() {
            return "/dossiers/" + slug;
        }
    }

    /** What an address leads to; the dossier's own address is another one where it moved. */
    public Optional<DossierEntry> bySlug(Slug slug) {
        return jdbc.sql("""
                        select d.* from dossier d where d.slug = :slug
                            or d.id = (select owner_id from former_list_slug where noun = 'dossier' and slug = :slug)""")
                .param("slug", slug.value())
                .query((row, n) -> DossierDesk.entry(row))
                .optional();
    }

    /** The dossiers a story is in, by title. */
    public List<DossierEntry> holding(ArticleId story) {
        return jdbc.sql("""
                        select d.* from dossier d where d.id in (select m.dossier_id from dossier_story m
                            where m.article_id = :story) order by lower(d.title), d.id""")
                .param("story", story.value())
                .query((row, n) -> DossierDesk.entry(row))
                .list();
    }

    /** Its live stories in the order they are read: as editors ordered them, or the oldest first. */
    public List<Part> parts(DossierId dossier, Instant at) {
        return jdbc.sql(PARTS)
                .param("dossier", dossier.value())
                .param("at", JdbcTime.param(at))
                .query((row, n) -> new Part(
                        new ArticleId(row.getLong("article_id")),
                        new Slug(row.getString("story_slug")),
                        row.getString("headline")))
                .list();
    }

    /** The dossiers with a live story that show a picture. */
    public List<DossierId> showing(PictureRef picture, Instant at) {
        return jdbc.sql("select d.id from dossier d where d.picture = :picture and d.id in (select l.dossier_id from ("
                        + LIVE + ") l)")
                .param("picture", picture.value())
                .param("at", JdbcTime.param(at))
                .query((row, n) -> new DossierId(row.getLong("id")))
                .list();
    }

    /** The dossiers with a live story, by title. */
    public List<Listed> listed(Instant at) {
        return jdbc.sql(LISTED)
                .param("at", JdbcTime.param(at))
                .query((row, n) -> new Listed(
                        new Slug(row.getString("slug")),
                        row.getString("title"),
                        row.getInt("stories"),
                        JdbcTime.read(row, "changed")))
                .list();
    }
}
