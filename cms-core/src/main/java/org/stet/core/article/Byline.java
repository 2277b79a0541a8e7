package org.stet.core.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.stet.core.author.AuthorId;

/** One author of a story, with the name and role as they were when the text was saved. */
@Embeddable
public record Byline(
        @Column(name = "author_id") AuthorId author,
        @Column(name = "name") String name,
        @Column(name = "role_line") String role) {}
