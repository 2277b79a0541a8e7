package org.stet.core.publication;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stet.core.account.Actor;
import org.stet.core.article.ApprovedRevisions.Approved;
import org.stet.core.article.ArticleId;
import org.stet.core.shared.Window;

/**
 * All publications of one story. Its verbs keep three promises: windows never overlap; the story's end, once set, stays set
 * whatever revision is shown until then; and what is refused changes nothing.
 */
class Timeline {

    private final ArticleId article;
    private final List<Publication> publications;
    private final Actor by;
    private final Instant now;

    Timeline(ArticleId article, List<Publication> publications, Actor by, Instant now) {
        this.article = article;
        this.publications = new ArrayList<>(publications);
        this.by = by;
        this.now = afterTheLastVerb(now);
    }

    /** Whoever waited for a colleague's verb began before it ended, and yet acts after it. */
    private Instant afterTheLastVerb(Instant transactionBegan) {
        return publications.stream()
                .map(Publication::lastChanged)
                .max(Comparator.naturalOrder())
                .filter(last -> !transactionBegan.isAfter(last))
                .map(last -> last.plus(1, ChronoUnit.MICROS))
                .orElse(transactionBegan);
    }

    /** The instant these verbs happen at, by the database. */
    Instant now() {
        return now;
    }

    /** Shows a revision from {@code from} on. Whatever was planned after that instant gives way to it. */
    Publication open(Approved approved, Instant from, Change change) {
        var embargo = approved.embargo();
        if (embargo != null && from.isBefore(embargo.until())) {
            throw EmbargoStands.until(embargo.until());
        }
        var live = at(from);
        if (live.isPresent() && live.get().revisionId() == approved.revisionId()) {
            throw AlreadyPublic.revision(approved.number());
        }
        return open(approved.revisionId(), approved.reviewed(), from, change);
    }

    private Publication open(long revisionId, boolean reviewed, Instant from, Change change) {
        var kind = everPublicBefore(from) ? notFirst(change) : Change.FIRST;
        var last = lastOfTheRunAt(from);
        var end = last.map(p -> p.window().until()).orElse(Window.NO_END);
        var ending = last.map(Publication::ending).orElse(null);
        for (var p : publications) {
            if (p.window().contains(from)) {
                p.end(p.window().endingAt(from), ending(EndVerb.REPLACED, ""));
            } else if (!p.window().isEmpty() && !p.window().from().isBefore(from)) {
                p.end(p.window().emptied(), ending(EndVerb.REPLACED, ""));
            }
        }
        var opened = new Publication(article, revisionId, reviewed, new Window(from, end), kind, by, now);
        opened.reopenUntil(end, ending);
        publications.add(opened);
        return opened;
    }

    /** Of the windows that adjoin one another from this instant on, the last: its end is the story's. */
    private Optional<Publication> lastOfTheRunAt(Instant from) {
        var ahead = publications.stream()
                .filter(p -> !p.window().isEmpty() && !p.window().isOverAt(from))
                .sorted(Comparator.comparing(p -> p.window().from()))
                .toList();
        Publication last = null;
        for (var p : ahead) {
            if (last == null || last.window().until().equals(p.window().from())) {
                last = p;
            }
        }
        return Optional.ofNullable(last);
    }

    private static Change notFirst(Change change) {
        return change.kind() == ChangeKind.FIRST ? Change.update("") : change;
    }

    /** Takes back a publication that has not opened. What it would have replaced goes on. */
    Publication cancel(PublicationId id) {
        var cancelled = planned(id);
        var window = cancelled.window();
        var after = cancelled.ending();
        cancelled.end(window.emptied(), ending(EndVerb.CANCELLED, ""));
        publications.stream()
                .filter(p -> !p.window().isEmpty()
                        && p.wasReplaced()
                        && p.window().until().equals(window.from()))
                .findFirst()
                .ifPresent(before -> before.reopenUntil(window.until(), after));
        return cancelled;
    }

    /** Moves a publication that has not opened to another instant. */
    Publication reschedule(PublicationId id, Instant from, @Nullable Instant embargoUntil) {
        requireFuture(from);
        if (embargoUntil != null && from.isBefore(embargoUntil)) {
            throw EmbargoStands.until(embargoUntil);
        }
        var moved = planned(id);
        if (at(from).filter(p -> p != moved && p.revisionId() == moved.revisionId())
                .isPresent()) {
            throw AlreadyPublic.then();
        }
        var cancelled = cancel(id);
        return open(cancelled.revisionId(), cancelled.wasReviewed(), from, cancelled.change());
    }

    /** Gives the story an end, moves it, or (with no instant) takes it away. */
    void expire(@Nullable Instant end) {
        if (end != null) {
            requireFuture(end);
        }
        var last = publications.stream()
                .filter(p -> !p.window().isEmpty() && !p.window().isOverAt(now))
                .max(Comparator.comparing(p -> p.window().from()))
                .orElseThrow(NotPublic::now);
        if (end == null) {
            last.reopenUntil(Window.NO_END, null);
        } else if (end.isAfter(last.window().from())) {
            last.end(last.window().endingAt(end), ending(EndVerb.EXPIRED, ""));
        } else {
            throw NotPublic.planned(last.window().from());
        }
    }

    /** Nothing of the story is public from now on, and nothing planned will be. */
    void takeDown(String reason) {
        var open = publications.stream()
                .filter(p -> !p.window().isEmpty() && !p.window().isOverAt(now))
                .toList();
        if (open.isEmpty()) {
            throw NotPublic.now();
        }
        for (var p : open) {
            var end = p.window().contains(now)
                    ? p.window().endingAt(now)
                    : p.window().emptied();
            p.end(end, ending(EndVerb.TAKEN_DOWN, reason));
        }
    }

    Instant requireFuture(Instant instant) {
        if (!instant.isAfter(now)) {
            throw NotPublic.inThePast();
        }
        return instant;
    }

    private Publication planned(PublicationId id) {
        return publications.stream()
                .filter(p -> p.is(id) && p.window().isAheadOf(now))
                .findFirst()
                .orElseThrow(NotPublic::notPlanned);
    }

    /** What readers see at an instant. */
    Optional<Publication> at(Instant instant) {
        return publications.stream().filter(p -> p.window().contains(instant)).findFirst();
    }

    /** Whether readers see the story or will. */
    boolean isPublicOrPlanned() {
        return publications.stream()
                .anyMatch(p -> !p.window().isEmpty() && !p.window().isOverAt(now));
    }

    /** When the next planned publication opens. */
    Optional<Instant> planned() {
        return publications.stream()
                .map(Publication::window)
                .filter(window -> window.isAheadOf(now))
                .map(Window::from)
                .min(Comparator.naturalOrder());
    }

    private boolean everPublicBefore(Instant from) {
        return publications.stream()
                .anyMatch(p -> !p.window().isEmpty() && p.window().from().isBefore(from));
    }

    private Ending ending(EndVerb verb, String reason) {
        return new Ending(by.id(), now, verb, reason);
    }

    ArticleId article() {
        return article;
    }

    List<Publication> publications() {
        return List.copyOf(publications);
    }
}
