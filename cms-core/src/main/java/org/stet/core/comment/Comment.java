package org.stet.core.comment;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.stet.core.account.AccountId;
import org.stet.core.account.Actor;

/** One comment of a thread. */
@Entity
@Table(name = "thread_comment")
class Comment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private AccountId writtenBy;
    private Instant writtenAt;
    private String text;
    private @Nullable Instant editedAt;
    private @Nullable Instant removedAt;

    @SuppressWarnings("NullAway.Init")
    protected Comment() {}

    Comment(CommentText text, Actor by, Instant now) {
        this.text = text.value();
        this.writtenBy = by.id();
        this.writtenAt = now;
    }

    void change(CommentText other, Instant now) {
        if (!other.value().equals(text)) {
            text = other.value();
            editedAt = now;
        }
    }

    /** The words go for good; that there were some stays. */
    void remove(Instant now) {
        text = "";
        removedAt = now;
    }

    boolean isRemoved() {
        return removedAt != null;
    }

    CommentId commentId() {
        if (id == null) {
            throw new IllegalStateException("Not saved yet");
        }
        return new CommentId(id);
    }

    AccountId writtenBy() {
        return writtenBy;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    CommentText text() {
        return new CommentText(text);
    }
}
