package org.stet.core.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.stet.core.account.AccountId;

/** An approval that a later change of the text made void: of which revision, whose it was, and whose change ended it. */
@Embeddable
public record EndedApproval(
        @Column(name = "voided_revision") int revision,
        @Column(name = "voided_approver") AccountId approver,
        @Column(name = "voided_by") AccountId by,
        @Column(name = "voided_at") Instant at) {}
