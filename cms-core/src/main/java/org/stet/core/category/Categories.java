package org.stet.core.category;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.stet.core.shared.InvalidInput;
import org.stet.core.shared.NotFound;
import org.stet.core.shared.Slug;

interface Categories extends Repository<Category, Long> {

    Category save(Category category);

    Optional<Category> findById(Long id);

    Optional<Category> findBySlug(Slug slug);

    /** Holds on to all of them, so that two changes at once never make a ring of parents. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Category c order by c.position, c.name")
    List<Category> lockAll();

    /** A category that was not merged into another. */
    default Category require(CategoryId id) {
        var category = findById(id.value()).orElseThrow(() -> NotFound.of("category " + id));
        if (category.isMerged()) {
            throw new InvalidInput(
                    category.name() + " was merged into another category meanwhile. Reload to see what is there now.");
        }
        return category;
    }
}
