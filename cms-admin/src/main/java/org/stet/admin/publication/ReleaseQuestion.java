package org.stet.admin.publication;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stet.admin.component.NewsroomTime;
import org.stet.admin.component.Words;
import org.stet.core.publication.ReaderView.Shown;
import org.stet.core.publication.Readiness;
import org.stet.core.publication.Story;

/**
 * What there is to know before a revision is shown to readers.
 *
 * @param line what readers see of the story and all that is planned for it, in its order
 * @param proposed when it might go out: what the approval said, or the next free slot
 */
record ReleaseQuestion(
        Story story,
        List<Shown> line,
        Instant proposed,
        String approvedBy,
        String embargoBy,
        String category,
        String site,
        Readiness ready,
        Runnable done) {

    /** What an end is proposed after. */
    static final Duration USUAL_LIFE = Duration.ofDays(7);

    int revision() {
        var approval = story.copy().approval();
        return approval == null ? 0 : approval.revision();
    }

    String headline() {
        return story.copy().content().headline();
    }

    /** Whether readers will have seen another version before that instant. */
    boolean isKnownAt(Instant when) {
        return story.row().readers().endedAt() != null
                || line.stream().anyMatch(shown -> shown.window().from().isBefore(when));
    }

    /** The end the story has now. */
    @Nullable
    Instant end() {
        return line.isEmpty() || !line.getLast().window().hasEnd()
                ? null
                : line.getLast().window().until();
    }

    Optional<String> embargoWords(NewsroomTime time) {
        var embargo = story.copy().embargo();
        return embargo == null
                ? Optional.empty()
                : Optional.of(Words.of(
                        embargo.until().isAfter(time.now()) ? "publish.embargo" : "publish.embargo.over",
                        time.full(embargo.until()),
                        embargoBy));
    }

    /** What readers will see; {@code from} is absent for now. */
    String meaning(@Nullable Instant from, @Nullable Instant until, NewsroomTime time) {
        var begins = from == null ? time.now() : from;
        var before =
                line.stream().filter(shown -> shown.window().contains(begins)).findFirst();
        var words = new StringBuilder(begins(from, before.map(Shown::revision).orElse(null), time));
        if (until != null) {
            words.append(' ').append(Words.of("publish.until", time.full(until)));
        }
        line.stream()
                .filter(shown -> shown.window().from().isAfter(begins))
                .forEach(shown -> words.append(' ')
                        .append(Words.of(
                                "publish.gives-way",
                                shown.revision(),
                                time.full(shown.window().from()))));
        return words.toString();
    }

    private String begins(@Nullable Instant from, @Nullable Integer before, NewsroomTime time) {
        if (from == null) {
            return before == null
                    ? Words.of("publish.now.first", revision())
                    : Words.of("publish.now.next", before, revision());
        }
        return before == null
                ? Words.of("publish.later.first", time.full(from), revision())
                : Words.of("publish.later.next", before, time.full(from), revision());
    }
}
