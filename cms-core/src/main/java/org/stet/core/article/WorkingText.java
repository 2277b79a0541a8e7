package org.stet.core.article;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
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

/** The one text of a story that is being written now, as canonical JSON, with the version the next save builds on. */
@Embeddable
class WorkingText {

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String content;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String contentHash;

    private int textVersion;
    private String headline;
    private @Nullable CategoryId categoryId;
    private int words;
    private AccountId editedBy;
    private Instant editedAt;

    @ElementCollection
    @CollectionTable(name = "article_picture", joinColumns = @JoinColumn(name = "article_id"))
    @Column(name = "picture_id")
    private Set<PictureRef> pictures = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "article_author", joinColumns = @JoinColumn(name = "article_id"))
    @Column(name = "author_id")
    private Set<AuthorId> bylines = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected WorkingText() {}

    @SuppressWarnings("NullAway.Init")
    WorkingText(Actor by, Instant now) {
        take(Content.EMPTY, ContentJson.write(Content.EMPTY), by, now);
    }

    /** Takes over another text; {@link StaleCopy} when it was not written on this one. */
    void replaceBy(Content text, String json, int baseTextVersion, Actor by, Instant now) {
        if (baseTextVersion != textVersion) {
            throw StaleCopy.of(baseTextVersion, textVersion);
        }
        take(text, json, by, now);
        textVersion++;
    }

    private void take(Content text, String json, Actor by, Instant now) {
        content = json;
        contentHash = ContentJson.hash(json);
        headline = text.headline();
        categoryId = text.category();
        words = BodyText.of(text.body()).words();
        editedBy = by.id();
        editedAt = now;
        var shown = text.pictures();
        pictures.retainAll(shown);
        pictures.addAll(shown);
        var named = text.authors().stream().map(Byline::author).toList();
        bylines.retainAll(named);
        bylines.addAll(named);
    }

    boolean isSameAs(String json) {
        return ContentJson.hash(json).equals(contentHash);
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
