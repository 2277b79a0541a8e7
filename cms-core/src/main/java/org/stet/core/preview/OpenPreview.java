package org.stet.core.preview;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A preview link that works now: who made it, when, and until when. Its token is known to nobody here. */
public record OpenPreview(
        PreviewId id, @Nullable Integer revision, String createdBy, Instant createdAt, Instant expiresAt) {}
