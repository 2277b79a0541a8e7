package org.stet.core.article;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.stet.core.account.AccountId;
import org.stet.core.account.Actor;
import org.stet.core.author.AuthorId;
import org.stet.core.body.BodyText;
import org.stet.core.category.CategoryId;
import org.stet.core.shared.PictureRef;
import org.stet.core.tag.TagId;

/** The one text of a story that is being written now, as canonical JSON, with the version the next save builds on. */
@Embeddable
class WorkingText {

    /** Saves of one person within this time are one entry of the history. */
    private static final Duration STRETCH = Duration.ofMinutes(10);

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String content;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String contentHash;

    private int textVersion;
    private String headline;
    private @Nullable CategoryId categoryId;
    private int words;

    @ElementCollection
    @CollectionTable(name = "article_tag", joinColumns = @JoinColumn(name = "article_id"))
    @Column(name = "tag_id")
    private Set<TagId> tags;

    @ElementCollection
    @CollectionTable(name = "article_author", joinColumns = @JoinColumn(name = "article_id"))
    @Column(name = "author_id")
    private Set<AuthorId> authors;

    private AccountId editedBy;
    private Instant editedAt;

    /** When the person who wrote last began; absent while the text stands in the history as it is. */
    private @Nullable Instant stretchBegan;

    @ElementCollection
    @CollectionTable(name = "article_picture", joinColumns = @JoinColumn(name = "article_id"))
    @Column(name = "picture_id")
    private Set<PictureRef> pictures = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected WorkingText() {}

    @SuppressWarnings("NullAway.Init")
    WorkingText(Actor by, Instant now) {
        tags = new HashSet<>();
        authors = new HashSet<>();
        take(Content.EMPTY, ContentJson.write(Content.EMPTY), by, now);
    }

    /** Takes over another text; {@link StaleCopy} when it was not written on this one. */
    void replaceBy(Content text, String json, int baseTextVersion, Actor by, Instant now) {
        if (baseTextVersion != textVersion) {
            throw StaleCopy.of(baseTextVersion, textVersion);
        }
        if (stretchBegan == null || endsStretch(by, now)) {
            stretchBegan = now;
        }
        take(text, json, by, now);
        textVersion++;
    }

    /** Whether a save by this person now begins another entry of the history, so that this text must become one. */
    boolean endsStretch(Actor by, Instant now) {
        return stretchBegan != null && (!editedBy.equals(by.id()) || now.isAfter(stretchBegan.plus(STRETCH)));
    }

    /** The text stands in the history now. */
    void freeze() {
        stretchBegan = null;
    }

    private void take(Content text, String json, Actor by, Instant now) {
        content = json;
        contentHash = ContentJson.hash(json);
        headline = text.headline();
        categoryId = text.category();
        words = BodyText.of(text.body()).words();
        replace(tags, text.tags());
        replace(authors, text.authors().stream().map(Byline::author).toList());
        editedBy = by.id();
        editedAt = now;
        replace(pictures, text.pictures());
    }

    private static <T> void replace(Set<T> standing, Collection<T> fresh) {
        standing.retainAll(Set.copyOf(fresh));
        standing.addAll(fresh);
    }

    boolean isSameAs(String json) {
        return ContentJson.hash(json).equals(contentHash);
    }

    boolean hasHash(String hash) {
        return contentHash.equals(hash);
    }

    Content content() {
        return ContentJson.read(content);
    }

    String json() {
        return content;
    }

    int version() {
        return textVersion;
    }

    AccountId editedBy() {
        return editedBy;
    }

    Instant editedAt() {
        return editedAt;
    }
}
