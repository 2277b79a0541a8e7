package org.stet.core.publication;

import java.time.Instant;
import java.util.List;
import org.stet.core.article.Content;
import org.stet.core.shared.Slug;

/**
 * A live story as its page shows it: the revision's content, byte for byte what was let stand, whether somebody other than its
 * writers did, its tags by name and every update and correction readers were told about, newest first.
 */
public record PublishedStory(
        Teaser teaser,
        int revision,
        String contentHash,
        boolean reviewed,
        Content content,
        List<PublishedTag> tags,
        List<ChangeNote> changes) {

    /** A tag of a live story. */
    public record PublishedTag(long id, String name, Slug slug) {}

    /** What changed, when, in the editor's words. */
    public record ChangeNote(ChangeKind kind, String note, Instant at) {}
}
