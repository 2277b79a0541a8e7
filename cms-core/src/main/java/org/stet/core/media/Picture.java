package org.stet.core.media;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.springframework.data.domain.Persistable;
import org.stet.core.account.AccountId;
import org.stet.core.shared.PictureRef;
import org.stet.core.shared.Text;

/** A picture in the library: its size, its origin and what is said about it. The bytes are in the {@link PictureStore}. */
@Entity
class Picture implements Persistable<String> {

    @Id
    private String id;

    @Version
    private long version;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String sha256;

    private String originalName;
    private int width;
    private int height;
    private String alt = "";
    private String caption = "";
    private String credit = "";
    private AccountId uploadedBy;
    private Instant uploadedAt;

    @Transient
    private boolean isNew;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected Picture() {}

    Picture(PictureRef id, ReceivedFile received, WebPicture web, AccountId uploadedBy, Instant uploadedAt) {
        this.id = id.value();
        this.sha256 = received.sha256();
        this.originalName = received.originalName();
        this.width = web.width();
        this.height = web.height();
        this.uploadedBy = uploadedBy;
        this.uploadedAt = uploadedAt;
        this.isNew = true;
    }

    PictureEntry entry() {
        return new PictureEntry(new PictureRef(id), width, height, alt, caption, credit, originalName, uploadedAt);
    }

    void describe(String alt, String caption, String credit) {
        this.alt = Text.line("The alternative text", alt, 500);
        this.caption = Text.line("The caption", caption, 1000);
        this.credit = Text.line("The credit", credit, 300);
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return isNew;
    }

    @PostLoad
    @PostPersist
    void isStored() {
        isNew = false;
    }
}
