package org.stet.core.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.stet.core.account.AccountId;

/** A reviewer's word that they are reading this submission. */
@Embeddable
public record Claim(
        @Column(name = "claimed_by") AccountId by,
        @Column(name = "claimed_since") Instant since) {}
