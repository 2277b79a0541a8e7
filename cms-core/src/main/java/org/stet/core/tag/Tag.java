package org.stet.core.tag;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.stet.core.shared.ChangedMeanwhile;
import org.stet.core.shared.Slug;

/** A word that ties stories together. A merged one stays, because frozen texts name it, and leads to the tag it became. */
@Entity
@Table(name = "tag")
class Tag {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private String name;
    private Slug slug;
    private @Nullable TagId mergedInto;

    @SuppressWarnings("NullAway.Init")
    protected Tag() {}

    Tag(TagForm form, Slug slug) {
        this.name = form.name();
        this.slug = slug;
    }

    void rename(TagForm form, Slug slug, long baseVersion) {
        if (baseVersion != version) {
            throw ChangedMeanwhile.of("this tag");
        }
        this.name = form.name();
        this.slug = slug;
    }

    void mergeInto(TagId other) {
        mergedInto = other;
    }

    void separate() {
        mergedInto = null;
    }

    boolean isMerged() {
        return mergedInto != null;
    }

    boolean isMergedInto(TagId other) {
        return other.equals(mergedInto);
    }

    /** The tag that stands for this one: what it was merged into, or itself. */
    TagId standing() {
        return mergedInto == null ? tagId() : mergedInto;
    }

    TagId tagId() {
        if (id == null) {
            throw new IllegalStateException("Not saved yet");
        }
        return new TagId(id);
    }

    String name() {
        return name;
    }

    Slug slug() {
        return slug;
    }
}
