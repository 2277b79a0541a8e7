package org.stet.core.media;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
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
    private boolean decorative;
    private String caption = "";
    private String credit = "";
    private String licence = "";
    private @Nullable LocalDate usageUntil;
    private AccountId uploadedBy;
    private Instant uploadedAt;

    @Column(name = "focal_x")
    private double focalX = 0.5;

    @Column(name = "focal_y")
    private double focalY = 0.5;

    private int focalVersion = 1;

    /** The variants an upload makes at once; those that follow are written beside this, whoever describes the picture meanwhile. */
    @Column(updatable = false)
    private String jpegWidths;

    @Column(updatable = false)
    private String webpWidths;

    @Column(updatable = false)
    private String crops = "";

    @Transient
    private boolean isNew;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected Picture() {}

    Picture(PictureRef id, ReceivedFile received, Prints prints, AccountId uploadedBy, Instant uploadedAt) {
        this.id = id.value();
        this.sha256 = received.sha256();
        this.originalName = received.originalName();
        this.width = prints.web().width();
        this.height = prints.web().height();
        var ready = new ReadyVariants(prints.widths(VariantFormat.JPEG), prints.widths(VariantFormat.WEBP));
        this.jpegWidths = ready.column(VariantFormat.JPEG);
        this.webpWidths = ready.column(VariantFormat.WEBP);
        this.uploadedBy = uploadedBy;
        this.uploadedAt = uploadedAt;
        this.isNew = true;
    }

    PictureEntry entry() {
        return new PictureEntry(
                new PictureRef(id),
                width,
                height,
                alt,
                decorative,
                caption,
                credit,
                new PictureRights(licence, usageUntil),
                originalName,
                uploadedAt,
                ReadyVariants.read(jpegWidths, webpWidths),
                new Framing(new FocalPoint(focalX, focalY), focalVersion, ReadyCrops.read(crops)));
    }

    void describe(PictureWords words) {
        this.alt = Text.line("The alternative text", words.alt(), 500);
        this.decorative = words.decorative();
        this.caption = Text.line("The caption", words.caption(), 1000);
        this.credit = Text.line("The credit", words.credit(), 300);
        this.licence = Text.line("The licence", words.licence(), 200);
        this.usageUntil = words.usageUntil();
    }

    /** {@code false} when it is there already. */
    boolean focus(FocalPoint focus) {
        if (focus.equals(new FocalPoint(focalX, focalY))) {
            return false;
        }
        this.focalX = focus.x();
        this.focalY = focus.y();
        this.focalVersion++;
        return true;
    }

    String originalName() {
        return originalName;
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
