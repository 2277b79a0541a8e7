package org.stet.core.preview;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.stet.core.publication.PublishedStory;

/**
 * A story as its page would show it if the previewed words were public, until when the preview is, and whether readers see
 * just this revision anyway. The working copy has no revision's number.
 */
public record PreviewedStory(PublishedStory story, @Nullable Integer revision, boolean isPublic, Instant expiresAt) {}
