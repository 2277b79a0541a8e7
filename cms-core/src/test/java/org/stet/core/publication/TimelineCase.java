package org.stet.core.publication;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.test.util.ReflectionTestUtils;
import org.stet.core.account.AccountId;
import org.stet.core.account.Actor;
import org.stet.core.account.Role;
import org.stet.core.article.ApprovedRevisions.Approved;
import org.stet.core.article.ArticleId;
import org.stet.core.article.Embargo;
import org.stet.core.shared.Window;

/** One story with its publications, and shorthand to act on it hour by hour. No database. */
class TimelineCase {

    static final Actor EVE = new Actor(new AccountId(3), "Eve", Set.of(Role.EDITOR));
    static final ArticleId STORY = new ArticleId(17);
    static final Instant MIDNIGHT = Instant.parse("2026-11-23T00:00:00Z");
    static final Duration TICK = Duration.ofNanos(1000);

    List<Publication> all = new ArrayList<>();

    static Instant hour(int hour) {
        return MIDNIGHT.plus(Duration.ofHours(hour));
    }

    Timeline at(int hour) {
        return new Timeline(STORY, all, EVE, hour(hour));
    }

    Publication publish(long revision, int hour) {
        return open(revision, hour, hour(hour), null);
    }

    Publication schedule(long revision, int hour, int from) {
        at(hour).requireFuture(hour(from));
        return open(revision, hour, hour(from), null);
    }

    Publication open(long revision, int hour, Instant from, @Nullable Embargo embargo) {
        var timeline = at(hour);
        return kept(
                timeline,
                timeline.open(new Approved(STORY, revision, (int) revision, embargo, true), from, Change.FIRST));
    }

    void reschedule(Publication planned, int hour, int from) {
        var timeline = at(hour);
        kept(timeline, timeline.reschedule(planned.publicationId(), hour(from), null));
    }

    /** What the database does: every row gets an id. */
    Publication kept(Timeline timeline, Publication opened) {
        all = new ArrayList<>(timeline.publications());
        ReflectionTestUtils.setField(opened, "id", (long) all.size());
        return opened;
    }

    long seenAt(int hour) {
        var seen = seen(hour(hour));
        return seen == null ? 0 : seen;
    }

    @Nullable
    Long seen(Instant instant) {
        return at(0).at(instant).map(Publication::revisionId).orElse(null);
    }

    ChangeKind changeAt(int hour) {
        return at(0).at(hour(hour)).orElseThrow().change().kind();
    }

    List<Window> windows() {
        return all.stream().map(Publication::window).filter(w -> !w.isEmpty()).toList();
    }

    List<ChangeKind> kinds() {
        return all.stream()
                .filter(p -> !p.window().isEmpty())
                .map(p -> p.change().kind())
                .toList();
    }

    static @Nullable EndVerb endVerbOf(Publication publication) {
        var ending = publication.ending();
        return ending == null ? null : ending.verb();
    }
}
