package org.stet.core.comment;

/** Names a comment. */
public record CommentId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
