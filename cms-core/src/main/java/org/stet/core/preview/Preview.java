package org.stet.core.preview;

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
import org.stet.core.account.AccountId;
import org.stet.core.article.ArticleId;
import org.stet.core.article.ContentJson;

/** A snapshot of a story that whoever has its token may read, until it ends or is revoked. */
@Entity
@Table(name = "preview")
class Preview {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String tokenHash;

    private ArticleId articleId;
    private @Nullable Integer revision;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String content;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String contentHash;

    private AccountId createdBy;
    private Instant createdAt;
    private Instant expiresAt;
    private @Nullable Instant revokedAt;

    @SuppressWarnings("NullAway.Init")
    protected Preview() {}

    @SuppressWarnings("NullAway.Init")
    Preview(Purpose purpose, String tokenHash, Snapshot snapshot, AccountId by, Instant now) {
        this.purpose = purpose;
        this.tokenHash = tokenHash;
        this.articleId = snapshot.article();
        this.createdBy = by;
        this.createdAt = now;
        show(snapshot, now);
    }

    private void show(Snapshot snapshot, Instant now) {
        revision = snapshot.revision();
        content = ContentJson.write(snapshot.content());
        contentHash = ContentJson.hash(content);
        expiresAt = now.plus(purpose.life());
    }

    /** Shows newer words at the same address, and lives on; {@code false} where it must not. */
    boolean refresh(Snapshot newer, AccountId by, Instant now) {
        if (purpose != Purpose.PANEL || !isOpen(now) || !createdBy.equals(by) || !articleId.equals(newer.article())) {
            return false;
        }
        show(newer, now);
        return true;
    }

    /** Ends it; {@code false} where it has ended already. */
    boolean revoke(Instant now) {
        var open = isOpen(now);
        if (open) {
            revokedAt = now;
        }
        return open;
    }

    private boolean isOpen(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }

    ArticleId article() {
        return articleId;
    }

    @Nullable
    Integer revision() {
        return revision;
    }

    PreviewLink linkWith(String token) {
        if (id == null) {
            throw new IllegalStateException("Not saved yet");
        }
        return new PreviewLink(new PreviewId(id), token, expiresAt);
    }
}
