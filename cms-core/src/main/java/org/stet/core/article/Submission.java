package org.stet.core.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.stet.core.account.AccountId;

/** Who put which revision up for review, and when. */
@Embeddable
public record Submission(
        @Column(name = "submitted_revision") int revision,
        @Column(name = "submitted_by") AccountId by,
        @Column(name = "submitted_at") Instant at) {}
