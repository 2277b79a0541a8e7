package org.stet.core.article;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;
import org.stet.core.shared.Slug;

interface Tags extends Repository<Tag, Long> {

    Optional<Tag> findBySlug(Slug slug);

    Tag save(Tag tag);

    Optional<Tag> findById(Long id);

    List<Tag> findByNameStartingWithIgnoreCaseOrderByName(String beginning);
}
