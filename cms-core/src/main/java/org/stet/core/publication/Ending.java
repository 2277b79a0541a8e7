package org.stet.core.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.stet.core.account.AccountId;

/** Who gave a window its end, when, by which verb and why. */
@Embeddable
record Ending(
        @Column(name = "ended_by") AccountId by,
        @Column(name = "ended_at") Instant at,

        @Enumerated(EnumType.STRING) @Column(name = "end_verb")
        EndVerb verb,

        @Column(name = "end_reason") String reason) {}
