package org.stet.core.category;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;
import org.stet.core.shared.NotFound;
import org.stet.core.shared.Slug;

interface Categories extends Repository<Category, Long> {

    Category save(Category category);

    Optional<Category> findById(Long id);

    Optional<Category> findBySlug(Slug slug);

    List<Category> findAll();

    default Category require(CategoryId id) {
        return findById(id.value()).orElseThrow(() -> NotFound.of("category " + id));
    }
}
