package org.stet.core.article;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.stet.core.account.AccountId;
import org.stet.core.body.BodyText;
import org.stet.core.category.CategoryId;
import org.stet.core.shared.PictureRef;
import org.stet.core.tag.TagId;

/**
 * A numbered, frozen snapshot of everything a reader can see of a story. The columns beside {@code content} repeat parts of
 * it so that lists can be found and sorted; the content alone is what is shown.
 */
@Entity
@Immutable
@Table(name = "revision")
class Revision {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private ArticleId articleId;
    private int number;

    @Enumerated(EnumType.STRING)
    private RevisionCause cause;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String content;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String contentHash;

    private String headline;
    private String standfirst;
    private @Nullable CategoryId categoryId;
    private @Nullable PictureRef hero;
    private String heroAlt;
    private int words;
    private AccountId takenBy;
    private Instant takenAt;

    @ElementCollection
    @CollectionTable(name = "revision_writer", joinColumns = @JoinColumn(name = "revision_id"))
    @Column(name = "account_id")
    private Set<AccountId> writers;

    @ElementCollection
    @CollectionTable(name = "revision_author", joinColumns = @JoinColumn(name = "revision_id"))
    @OrderColumn(name = "position")
    private List<Byline> authors;

    @ElementCollection
    @CollectionTable(name = "revision_tag", joinColumns = @JoinColumn(name = "revision_id"))
    @OrderColumn(name = "position")
    @Column(name = "tag_id")
    private List<TagId> tags;

    @ElementCollection
    @CollectionTable(name = "revision_picture", joinColumns = @JoinColumn(name = "revision_id"))
    @Column(name = "picture_id")
    private Set<PictureRef> pictures;

    @SuppressWarnings("NullAway.Init")
    protected Revision() {}

    Revision(Article article, int number, RevisionCause cause, AccountId by, Instant now) {
        var text = article.content();
        this.articleId = article.articleId();
        this.number = number;
        this.cause = cause;
        this.content = article.text().json();
        this.contentHash = ContentJson.hash(content);
        this.headline = text.headline();
        this.standfirst = text.standfirst();
        this.categoryId = text.category();
        this.hero = text.hero() == null ? null : text.hero().picture();
        this.heroAlt = text.hero() == null ? "" : text.hero().alt();
        this.words = BodyText.of(text.body()).words();
        this.takenBy = by;
        this.takenAt = now;
        this.writers = new HashSet<>(article.unapprovedWriters());
        this.authors = text.authors();
        this.tags = List.copyOf(text.tags());
        this.pictures = text.pictures();
    }

    ArticleId articleId() {
        return articleId;
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("Not saved yet");
        }
        return id;
    }

    int number() {
        return number;
    }

    String contentHash() {
        return contentHash;
    }

    Content content() {
        return ContentJson.read(content);
    }

    /** Those whose words this revision carries and nobody had let stand when it was taken. */
    Set<AccountId> writers() {
        return Set.copyOf(writers);
    }
}
