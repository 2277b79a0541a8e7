package org.stet.core.publication;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.stet.core.article.RevisionCause;
import org.stet.core.shared.Window;

/** One frozen revision in a story's history; {@code shown} is its latest window, where it ever had one; {@code letStand} its approval. */
public record RevisionEntry(
        int number,
        RevisionCause cause,
        String by,
        Instant at,
        int words,
        String headline,
        @Nullable Window shown,
        @Nullable LetStand letStand) {}
