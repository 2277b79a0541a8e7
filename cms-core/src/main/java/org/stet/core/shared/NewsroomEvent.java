package org.stet.core.shared;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One thing somebody did, in the past tense. The audit trail keeps every one of them, in the same transaction. */
public interface NewsroomEvent {

    /** The account that did it; absent when nobody was signed in. */
    @Nullable
    Long actorId();

    String actorName();

    Instant at();

    /** What was done, in the newsroom's words: "published", "requested changes". */
    String verb();

    /** What it was done to, such as {@code article:17}. */
    Subject subject();

    /** What else a person reading the trail wants to know; may be empty. */
    default String detail() {
        return "";
    }
}
