package org.stet.core.signoff;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.stet.core.account.AccountId;
import org.stet.core.account.Actor;
import org.stet.core.article.ArticleId;
import org.stet.core.preview.PreviewId;
import org.stet.core.shared.InvalidInput;

/** One revision, one person outside, one answer. It binds to the content's hash, as an approval does. */
@Entity
@Table(name = "sign_off")
class SignOff extends AbstractAggregateRoot<SignOff> {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String tokenHash;

    private ArticleId articleId;
    private int revision;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String contentHash;

    private String headline;

    private long previewId;
    private String person;
    private AccountId askedBy;
    private Instant askedAt;
    private Instant expiresAt;
    private @Nullable Instant revokedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Decision decision;

    private String words = "";
    private @Nullable Instant decidedAt;

    @SuppressWarnings("NullAway.Init")
    protected SignOff() {}

    /** What is put before somebody: a frozen revision, and the preview that shows it under the same token. */
    record Matter(
            ArticleId article, int revision, String contentHash, String headline, PreviewId preview, Instant until) {}

    SignOff(String tokenHash, Matter matter, String person, Actor by, Instant now) {
        this.tokenHash = tokenHash;
        this.articleId = matter.article();
        this.revision = matter.revision();
        this.contentHash = matter.contentHash();
        this.headline = matter.headline();
        this.previewId = matter.preview().value();
        this.person = person;
        this.askedBy = by.id();
        this.askedAt = now;
        this.expiresAt = matter.until();
        registerEvent(new SignOffEvent.Asked(articleId, by, now, person, revision));
    }

    void decide(Decision said, String why, Instant now) {
        if (decision != null) {
            throw new InvalidInput("You have answered already; your answer is recorded.");
        }
        if (said == Decision.CHANGE_ASKED && why.isEmpty()) {
            throw new InvalidInput("Say what should change, so that the newsroom can change it.");
        }
        decision = said;
        words = why;
        decidedAt = now;
        registerEvent(new SignOffEvent.Decided(articleId, now, person, askedBy, revision, said, why));
    }

    /** {@code false} where it cannot be answered any more anyway. */
    boolean revoke(Actor by, Instant now) {
        if (!isOpen(now)) {
            return false;
        }
        revokedAt = now;
        registerEvent(new SignOffEvent.Revoked(articleId, by, now, person));
        return true;
    }

    private boolean isOpen(Instant now) {
        return decision == null && isReadable(now);
    }

    /** An answer stays readable to who gave it until the address ends. */
    boolean isReadable(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }

    OpenSignOff seenBy(String asker) {
        return new OpenSignOff(person, headline, revision, asker, expiresAt, decision, words);
    }

    SignOffLink linkWith(String token) {
        if (id == null) {
            throw new IllegalStateException("Not saved yet");
        }
        return new SignOffLink(new SignOffId(id), token, expiresAt);
    }

    AccountId askedBy() {
        return askedBy;
    }

    PreviewId preview() {
        return new PreviewId(previewId);
    }
}
