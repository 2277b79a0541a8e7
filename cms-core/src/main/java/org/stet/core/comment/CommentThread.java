package org.stet.core.comment;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stet.core.account.AccountId;
import org.stet.core.account.Actor;
import org.stet.core.account.NotAllowed;
import org.stet.core.article.ArticleId;
import org.stet.core.shared.NotFound;

/** A thread of comments on one place of a story. */
@Entity
@Table(name = "comment_thread")
class CommentThread {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private ArticleId articleId;

    @Embedded
    private Anchor anchor;

    private AccountId openedBy;
    private Instant openedAt;

    @Embedded
    private @Nullable Resolved resolved;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "thread_id", nullable = false, updatable = false)
    @OrderBy("id")
    private List<Comment> comments = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected CommentThread() {}

    @SuppressWarnings("NullAway.Init")
    CommentThread(ArticleId article, Anchor anchor, CommentText text, Actor by, Instant now) {
        this.articleId = article;
        this.anchor = anchor;
        this.openedBy = by.id();
        this.openedAt = now;
        comments.add(new Comment(text, by, now));
    }

    /** Another comment; one on a resolved thread opens it again, for it is not done. */
    void reply(CommentText text, Actor by, Instant now) {
        comments.add(new Comment(text, by, now));
        resolved = null;
    }

    /** {@code false} when somebody else already has. */
    boolean resolve(Actor by, Instant now) {
        if (resolved != null) {
            return false;
        }
        resolved = new Resolved(by.id(), now);
        return true;
    }

    /** {@code false} when it is open. */
    boolean reopen() {
        if (resolved == null) {
            return false;
        }
        resolved = null;
        return true;
    }

    /** Answers whom the new words mention and the old ones did not. */
    Set<AccountId> edit(CommentId comment, CommentText text, Actor by, Instant now) {
        var own = own(comment, by);
        var fresh = new LinkedHashSet<>(text.mentioned());
        fresh.removeAll(own.text().mentioned());
        own.change(text, now);
        return fresh;
    }

    /** Takes a comment away; one that was answered leaves a mark. {@code true} when nothing is left of the thread. */
    boolean remove(CommentId comment, Actor by, Instant now) {
        var own = own(comment, by);
        own.remove(now);
        while (!comments.isEmpty() && comments.getLast().isRemoved()) {
            comments.removeLast();
        }
        return comments.isEmpty();
    }

    private Comment own(CommentId id, Actor by) {
        var comment = comments.stream()
                .filter(each -> each.commentId().equals(id) && !each.isRemoved())
                .findFirst()
                .orElseThrow(() -> NotFound.of("comment " + id + " any more"));
        if (!comment.writtenBy().equals(by.id())) {
            throw new NotAllowed("Only who wrote a comment can change it.");
        }
        return comment;
    }

    ThreadId threadId() {
        if (id == null) {
            throw new IllegalStateException("Not saved yet");
        }
        return new ThreadId(id);
    }

    ArticleId article() {
        return articleId;
    }

    Anchor anchor() {
        return anchor;
    }

    CommentId newest() {
        return comments.getLast().commentId();
    }

    /** Everybody who wrote here, in the order they came. */
    Set<AccountId> participants() {
        var people = new LinkedHashSet<AccountId>();
        comments.forEach(comment -> people.add(comment.writtenBy()));
        return people;
    }
}
