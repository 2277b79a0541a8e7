package org.stet.core.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.stet.core.account.AccountId;

/** Nothing of the story may become public before this instant unless an editor lifts it by name. */
@Embeddable
public record Embargo(
        @Column(name = "embargo_until") Instant until,
        @Column(name = "embargo_by") AccountId by) {}
