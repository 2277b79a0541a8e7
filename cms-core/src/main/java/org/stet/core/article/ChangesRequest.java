package org.stet.core.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.stet.core.account.AccountId;

/** Why a reviewer sent a submission back. The reason is never empty. */
@Embeddable
public record ChangesRequest(
        @Column(name = "changes_by") AccountId by,
        @Column(name = "changes_at") Instant at,
        @Column(name = "changes_reason") String reason) {}
