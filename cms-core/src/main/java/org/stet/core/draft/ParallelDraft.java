package org.stet.core.draft;

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
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.stet.core.account.AccountId;
import org.stet.core.account.Actor;
import org.stet.core.account.NotAllowed;
import org.stet.core.account.Role;
import org.stet.core.article.ArticleId;
import org.stet.core.article.Content;
import org.stet.core.article.ContentJson;
import org.stet.core.body.BodyText;
import org.stet.core.shared.NotFound;
import org.stet.core.shared.PictureRef;
import org.stet.core.shared.Text;

/** One person's text beside a story, under a name. It ends softly, so that ending it can be undone. */
@Entity
@Table(name = "parallel_draft")
class ParallelDraft {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private ArticleId articleId;
    private String sitting;
    private String name;
    private int baseVersion;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String content;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String contentHash;

    private String headline;
    private int words;
    private AccountId writtenBy;
    private Instant typedAt;
    private Instant keptAt;
    private String why;

    @Enumerated(EnumType.STRING)
    private @Nullable DraftEnding ending;

    private @Nullable AccountId endedBy;
    private @Nullable Instant endedAt;

    @ElementCollection
    @CollectionTable(name = "parallel_draft_picture", joinColumns = @JoinColumn(name = "draft_id"))
    @Column(name = "picture_id")
    private Set<PictureRef> pictures = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected ParallelDraft() {}

    @SuppressWarnings("NullAway.Init")
    ParallelDraft(Draft draft, String sitting, String name, AccountId by, Instant typedAt, Instant now) {
        this.articleId = draft.article();
        this.sitting = sitting;
        this.name = name;
        this.writtenBy = by;
        take(draft, typedAt, now);
    }

    /** The same sitting went on: a later text of it takes the place of the earlier one. */
    void take(Draft draft, Instant typed, Instant now) {
        baseVersion = draft.baseVersion();
        content = ContentJson.write(draft.text());
        contentHash = ContentJson.hash(content);
        headline = draft.text().headline();
        words = BodyText.of(draft.text().body()).words();
        typedAt = typed;
        keptAt = now;
        why = draft.why();
        pictures.retainAll(draft.text().pictures());
        pictures.addAll(draft.text().pictures());
    }

    void rename(String wanted, Actor by) {
        requireOwnOrEditors(by);
        name = Text.requiredLine("The name", wanted, 80);
    }

    void end(DraftEnding how, Actor by, Instant now) {
        if (how == DraftEnding.DISCARDED) {
            requireOwnOrEditors(by);
        }
        if (ending != null) {
            throw NotFound.of("draft called " + name + " beside this story any more");
        }
        ending = how;
        endedBy = by.id();
        endedAt = now;
    }

    /** Takes back that it was discarded; {@code false} where it was not. */
    boolean bringBack(Actor by) {
        requireOwnOrEditors(by);
        if (ending != DraftEnding.DISCARDED) {
            return false;
        }
        ending = null;
        endedBy = null;
        endedAt = null;
        return true;
    }

    private void requireOwnOrEditors(Actor by) {
        if (!writtenBy.equals(by.id()) && !by.hasAny(Role.EDITOR)) {
            throw new NotAllowed("Only who wrote this draft or an editor can do that.");
        }
    }

    boolean holds(Content text) {
        return contentHash.equals(ContentJson.hash(ContentJson.write(text)));
    }

    DraftId draftId() {
        if (id == null) {
            throw new IllegalStateException("Not saved yet");
        }
        return new DraftId(id);
    }

    ArticleId article() {
        return articleId;
    }

    AccountId writtenBy() {
        return writtenBy;
    }

    String name() {
        return name;
    }

    Content content() {
        return ContentJson.read(content);
    }

    DraftEntry entry(String writer) {
        return new DraftEntry(draftId(), articleId, name, writtenBy, writer, typedAt, keptAt, baseVersion, words, why);
    }
}
