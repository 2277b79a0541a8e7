package org.stet.core.account;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Who shut an account, and when. */
@Embeddable
record Disabled(
        @Column(name = "disabled_by") AccountId by,
        @Column(name = "disabled_at") Instant at) {}
