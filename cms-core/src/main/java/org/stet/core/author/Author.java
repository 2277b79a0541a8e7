package org.stet.core.author;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stet.core.account.AccountId;
import org.stet.core.shared.ChangedMeanwhile;
import org.stet.core.shared.PictureRef;
import org.stet.core.shared.Slug;

/** A byline. An account may be linked to it; guests and agencies have none. */
@Entity
@Table(name = "author")
class Author {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private String name;
    private Slug slug;
    private String roleLine;
    private String bio;
    private @Nullable PictureRef photo;
    private @Nullable AccountId accountId;

    @Embedded
    private @Nullable Retired retired;

    @ElementCollection
    @CollectionTable(name = "author_link", joinColumns = @JoinColumn(name = "author_id"))
    @OrderColumn(name = "position")
    @AttributeOverride(name = "label", column = @Column(name = "label"))
    private List<AuthorLink> links = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Author() {}

    Author(AuthorForm form, Slug slug) {
        take(form, slug);
    }

    void change(AuthorForm form, Slug slug, long baseVersion) {
        if (baseVersion != version) {
            throw ChangedMeanwhile.of("this author");
        }
        take(form, slug);
    }

    private void take(AuthorForm form, Slug slug) {
        this.name = form.name();
        this.slug = slug;
        this.roleLine = form.roleLine();
        this.bio = form.bio();
        this.photo = form.photo();
        this.accountId = form.account();
        this.links = new ArrayList<>(form.links());
    }

    /** No new bylines; those that stand stay. */
    void retire(AccountId by, Instant now) {
        if (retired == null) {
            retired = new Retired(by, now);
        }
    }

    void bringBack() {
        retired = null;
    }

    AuthorId authorId() {
        if (id == null) {
            throw new IllegalStateException("Not saved yet");
        }
        return new AuthorId(id);
    }

    Slug slug() {
        return slug;
    }

    String name() {
        return name;
    }
}
