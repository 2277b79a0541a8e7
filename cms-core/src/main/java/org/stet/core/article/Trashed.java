package org.stet.core.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.stet.core.account.AccountId;

/** Who put the story in the trash, and when. */
@Embeddable
public record Trashed(
        @Column(name = "trashed_by") AccountId by,
        @Column(name = "trashed_at") Instant at) {}
