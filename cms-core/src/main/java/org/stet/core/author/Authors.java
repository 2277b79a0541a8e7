package org.stet.core.author;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import org.stet.core.shared.NotFound;
import org.stet.core.shared.Slug;

interface Authors extends Repository<Author, Long> {

    Author save(Author author);

    Optional<Author> findById(Long id);

    Optional<Author> findBySlug(Slug slug);

    default Author require(AuthorId id) {
        return findById(id.value()).orElseThrow(() -> NotFound.of("author " + id));
    }
}
