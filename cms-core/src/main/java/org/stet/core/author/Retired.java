package org.stet.core.author;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.stet.core.account.AccountId;

/** Who retired an author, and when. */
@Embeddable
record Retired(
        @Column(name = "retired_by") AccountId by,
        @Column(name = "retired_at") Instant at) {}
