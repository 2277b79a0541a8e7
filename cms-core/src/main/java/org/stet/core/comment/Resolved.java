package org.stet.core.comment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.stet.core.account.AccountId;

/** Who said that nothing is left to do in a thread, and when. */
@Embeddable
record Resolved(
        @Column(name = "resolved_by") AccountId by,
        @Column(name = "resolved_at") Instant at) {}
