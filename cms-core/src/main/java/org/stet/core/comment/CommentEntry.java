package org.stet.core.comment;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stet.core.account.AccountId;

/** A comment as colleagues read it. One that was removed has no pieces left, only a mark where it stood. */
public record CommentEntry(
        CommentId id, AccountId by, String name, Instant at, boolean edited, boolean removed, List<Piece> pieces) {

    /** Words, or a mention of an account by its present name. */
    public record Piece(String text, @Nullable AccountId mentioned) {}

    public CommentEntry {
        pieces = List.copyOf(pieces);
    }

    public String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
