package org.stet.core.live;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stet.core.account.AccountId;
import org.stet.core.article.ArticleId;
import org.stet.core.article.Reasons;
import org.stet.core.author.AuthorId;
import org.stet.core.body.Body;
import org.stet.core.body.BodyJson;
import org.stet.core.body.BodyText;
import org.stet.core.shared.ChangedMeanwhile;
import org.stet.core.shared.InvalidInput;
import org.stet.core.shared.PictureRef;
import org.stet.core.shared.Window;

/** One entry of a coverage. Without a window it waits; a deleted one keeps its words for the record and is never shown. */
@Entity
@Table(name = "live_entry")
class LiveEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private ArticleId articleId;
    private String headline;
    private String body;
    private @Nullable AuthorId authorId;
    private boolean keyEvent;
    private long seq;
    private @Nullable Instant liveFrom;
    private @Nullable Instant liveUntil;
    private @Nullable Instant correctedAt;
    private AccountId writtenBy;
    private Instant writtenAt;
    private @Nullable AccountId postedBy;
    private @Nullable String refusal;
    private @Nullable AccountId deletedBy;
    private @Nullable Instant deletedAt;

    @ElementCollection
    @CollectionTable(name = "live_entry_picture", joinColumns = @JoinColumn(name = "entry_id"))
    @Column(name = "picture_id")
    private Set<PictureRef> pictures = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected LiveEntry() {}

    @SuppressWarnings("NullAway.Init")
    LiveEntry(ArticleId article, LiveForm form, @Nullable AuthorId author, AccountId by, Instant now) {
        this.articleId = article;
        this.writtenBy = by;
        this.writtenAt = now;
        take(form, author);
    }

    private void take(LiveForm form, @Nullable AuthorId author) {
        headline = form.headline();
        body = BodyJson.write(form.text());
        authorId = author;
        pictures.clear();
        pictures.addAll(form.pictures());
    }

    /** Readers see it from {@code from}; {@code number} is that moment's, or the coverage's next for an entry that is seen at once. */
    void post(AccountId by, Instant from, long number) {
        requireStanding();
        if (liveFrom != null) {
            throw new InvalidInput("Somebody has posted this entry already.");
        }
        postedBy = by;
        refusal = null;
        liveFrom = from;
        liveUntil = Window.NO_END;
        seq = number;
    }

    /** Does not let it stand, for a reason its writer reads; other words make it wait again. */
    void refuse(String reason) {
        requireStanding();
        if (!isWaiting()) {
            throw new InvalidInput("This entry does not wait any more.");
        }
        refusal = Reasons.required(reason, "Say what is missing: its writer reads it.");
    }

    /** Other words; where readers have seen the earlier ones, the time is shown with it. */
    void correct(LiveForm form, @Nullable AuthorId author, long baseVersion, Instant now) {
        requireStanding();
        if (baseVersion != version) {
            throw ChangedMeanwhile.of("this entry");
        }
        take(form, author);
        refusal = null;
        if (isSeen(now)) {
            correctedAt = now;
        }
    }

    void delete(AccountId by, Instant now) {
        requireStanding();
        var from = liveFrom;
        if (from != null) {
            liveUntil = isSeen(now) ? now : from;
        }
        deletedBy = by;
        deletedAt = now;
    }

    void mark(boolean key) {
        requireStanding();
        keyEvent = key;
    }

    private void requireStanding() {
        if (deletedAt != null) {
            throw new InvalidInput("This entry was deleted.");
        }
    }

    /** The change just made is the coverage's latest, if readers see it. */
    void changedAs(long number) {
        seq = number;
    }

    Set<PictureRef> pictures() {
        return Set.copyOf(pictures);
    }

    boolean isSeen(Instant now) {
        return liveFrom != null && !liveFrom.isAfter(now);
    }

    /** Neither planned nor seen nor refused. */
    boolean isWaiting() {
        return liveFrom == null && deletedAt == null && refusal == null;
    }

    boolean isRefused() {
        return refusal != null;
    }

    boolean isWrittenBy(AccountId account) {
        return writtenBy.equals(account);
    }

    /** What nobody has posted and nobody deleted is still its writer's. */
    boolean isDraftOf(AccountId account) {
        return liveFrom == null && deletedAt == null && isWrittenBy(account);
    }

    AccountId writer() {
        return writtenBy;
    }

    ArticleId article() {
        return articleId;
    }

    String headline() {
        return headline;
    }

    Body text() {
        return BodyJson.parse(body);
    }

    @Nullable
    AuthorId author() {
        return authorId;
    }

    /** Its headline, or its beginning. */
    String name() {
        return name(headline, text());
    }

    static String name(String headline, Body text) {
        return headline.isEmpty() ? BodyText.of(text).excerpt(80) : headline;
    }

    LiveEntryId entryId() {
        if (id == null) {
            throw new IllegalStateException("Not saved yet");
        }
        return new LiveEntryId(id);
    }
}
