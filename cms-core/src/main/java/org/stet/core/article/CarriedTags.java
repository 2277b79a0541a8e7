package org.stet.core.article;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stet.core.shared.EditingService;
import org.stet.core.shared.InvalidInput;
import org.stet.core.tag.TagDeleted;

/** Refuses, in the same transaction, to let go of a tag that a text of some story names. */
@EditingService
class CarriedTags {

    private final JdbcClient jdbc;

    CarriedTags(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void stay(TagDeleted event) {
        var stories = jdbc.sql("""
                        select count(*) from (
                            select article_id from article_tag where tag_id = :tag
                            union
                            select r.article_id from revision_tag t join revision r on r.id = t.revision_id
                                where t.tag_id = :tag) carrying
                        """)
                .param("tag", event.tag().value())
                .query(Long.class)
                .single();
        if (stories > 0) {
            throw new InvalidInput(event.name()
                    + (stories == 1
                            ? " stands in a version of 1 story."
                            : " stands in versions of " + stories + " stories.")
                    + " Merge it into another tag instead.");
        }
    }
}
