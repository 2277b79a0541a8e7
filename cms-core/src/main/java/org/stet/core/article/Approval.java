package org.stet.core.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.stet.core.account.AccountId;
import org.stet.core.account.Actor;

/**
 * A named person let a revision stand. It binds to the hash of the content: change a word and it is void, save without a
 * change and it holds. {@code publishAt} is the time the approver proposed, if any.
 */
@Embeddable
public record Approval(
        @Column(name = "approved_revision") int revision,

        @JdbcTypeCode(SqlTypes.CHAR) @Column(name = "approved_hash")
        String contentHash,

        @Column(name = "approved_by") AccountId by,
        @Column(name = "approved_at") Instant at,
        @Nullable @Column(name = "approved_for") Instant publishAt) {

    EndedApproval endedBy(Actor changer, Instant now) {
        return new EndedApproval(revision, by, changer.id(), now);
    }
}
