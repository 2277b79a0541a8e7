package org.stet.core.category;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.stet.core.shared.ChangedMeanwhile;
import org.stet.core.shared.Slug;

/** A section of the site. */
@Entity
@Table(name = "category")
class Category {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private String name;
    private Slug slug;
    private String description;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String colour;

    private @Nullable CategoryId parentId;
    private boolean opinion;
    private int position;
    private @Nullable CategoryId mergedInto;

    @SuppressWarnings("NullAway.Init")
    protected Category() {}

    Category(CategoryForm form, Slug slug, int position) {
        this.position = position;
        take(form, slug);
    }

    void change(CategoryForm form, Slug slug, long baseVersion) {
        if (baseVersion != version) {
            throw ChangedMeanwhile.of("this category");
        }
        take(form, slug);
    }

    private void take(CategoryForm form, Slug slug) {
        this.name = form.name();
        this.slug = slug;
        this.description = form.description();
        this.colour = form.colour();
        this.parentId = form.parent();
        this.opinion = form.opinion();
    }

    void moveTo(int position) {
        this.position = position;
    }

    /** Stands at this place under another parent, or as a section of its own. */
    void moveTo(@Nullable CategoryId parent, int place) {
        parentId = parent;
        position = place;
    }

    void mergeInto(CategoryId other) {
        mergedInto = other;
    }

    boolean isMerged() {
        return mergedInto != null;
    }

    boolean isMergedInto(CategoryId other) {
        return other.equals(mergedInto);
    }

    boolean isUnder(CategoryId other) {
        return other.equals(parentId);
    }

    String name() {
        return name;
    }

    int position() {
        return position;
    }

    CategoryId categoryId() {
        if (id == null) {
            throw new IllegalStateException("Not saved yet");
        }
        return new CategoryId(id);
    }

    Slug slug() {
        return slug;
    }
}
