package org.stet.core.tag;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.stet.core.shared.InvalidInput;
import org.stet.core.shared.NotFound;
import org.stet.core.shared.Slug;

interface Tags extends Repository<Tag, Long> {

    Tag save(Tag tag);

    void delete(Tag tag);

    Optional<Tag> findById(Long id);

    Optional<Tag> findBySlug(Slug slug);

    List<Tag> findByMergedInto(TagId tag);

    /** Those of this name; one that stands comes before those that were merged. */
    @Query(
            "select t from Tag t where lower(t.name) = lower(:name) order by case when t.mergedInto is null then 0 else 1 end, t.id")
    List<Tag> named(String name);

    /** A tag that was not merged into another. */
    default Tag requireStanding(TagId id) {
        var tag = findById(id.value()).orElseThrow(() -> NotFound.of("tag " + id));
        if (tag.isMerged()) {
            throw new InvalidInput(
                    tag.name() + " was merged into another tag meanwhile. Reload to see what is there now.");
        }
        return tag;
    }
}
