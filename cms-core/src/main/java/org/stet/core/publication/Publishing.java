package org.stet.core.publication;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.stet.core.account.Actor;
import org.stet.core.account.CurrentActor;
import org.stet.core.article.ApprovedRevisions;
import org.stet.core.article.ApprovedRevisions.Approved;
import org.stet.core.article.ArticleId;
import org.stet.core.article.Incomplete;
import org.stet.core.article.Reasons;
import org.stet.core.article.Verb;
import org.stet.core.article.WorkingCopies;
import org.stet.core.shared.DatabaseClock;
import org.stet.core.shared.EditingService;

/** The one way to change what readers see of stories. "Now" is the database's, because that is what decides. */
@EditingService
@PreAuthorize("hasRole('EDITOR')")
public class Publishing {

    private final Publications publications;
    private final ApprovedRevisions approved;
    private final WorkingCopies copies;
    private final ReadyDesk readiness;
    private final StorySubjects subjects;
    private final ListedStories listed;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final DatabaseClock database;
    private final Clock clock;

    Publishing(
            Publications publications,
            ApprovedRevisions approved,
            WorkingCopies copies,
            ReadyDesk readiness,
            StorySubjects subjects,
            ListedStories listed,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            DatabaseClock database,
            Clock clock) {
        this.publications = publications;
        this.approved = approved;
        this.copies = copies;
        this.readiness = readiness;
        this.subjects = subjects;
        this.listed = listed;
        this.currentActor = currentActor;
        this.events = events;
        this.database = database;
        this.clock = clock;
    }

    /** Shows readers exactly the approved revision, from now on. */
    public PublicationId publish(ArticleId id, Change change) {
        var revision = approved.settle(id, Verb.PUBLISH);
        requireReady(revision, "");
        var timeline = timeline(id);
        var opened = timeline.open(revision, timeline.now(), change);
        return keep(timeline, opened, "published", "revision " + revision.number());
    }

    /** Shows readers exactly the approved revision, from an instant in the future on. */
    public PublicationId schedule(ArticleId id, Instant from, Change change) {
        var revision = approved.settle(id, Verb.SCHEDULE);
        requireReady(revision, "");
        var timeline = timeline(id);
        var opened = timeline.open(revision, timeline.requireFuture(from), change);
        return keep(timeline, opened, "scheduled", "revision " + revision.number() + " for " + from);
    }

    /** Shows readers exactly the approved revision from when and until when the editor decided; the story's end is theirs too. */
    public PublicationId release(ArticleId id, Release release) {
        var from = release.from();
        var revision = approved.settle(id, from == null ? Verb.PUBLISH : Verb.SCHEDULE);
        var overridden = requireReady(revision, release.although());
        var timeline = timeline(id);
        var begins = from == null ? timeline.now() : timeline.requireFuture(from);
        var opened = timeline.open(revision, begins, release.change());
        timeline.expire(release.until());
        overridden.ifPresent(events::publishEvent);
        var until = release.until() == null ? "" : " until " + release.until();
        return from == null
                ? keep(timeline, opened, "published", "revision " + revision.number() + until)
                : keep(timeline, opened, "scheduled", "revision " + revision.number() + " for " + from + until);
    }

    /** Moves a publication that has not opened yet. */
    public PublicationId reschedule(ArticleId id, PublicationId publication, Instant from) {
        var embargo = approved.lock(id);
        var timeline = timeline(id);
        var opened = timeline.reschedule(publication, from, embargo == null ? null : embargo.until());
        return keep(timeline, opened, "rescheduled", "for " + from);
    }

    /** Takes back a publication that has not opened yet; what it would have replaced goes on. */
    public void cancel(ArticleId id, PublicationId publication) {
        approved.lock(id);
        var timeline = timeline(id);
        var cancelled = timeline.cancel(publication);
        approved.unsettle(id, cancelled.revisionId());
        keep(timeline, cancelled, "cancelled the schedule", "");
    }

    /** Gives the public story an end, moves it, or takes it away ({@code null}). */
    public void expire(ArticleId id, @Nullable Instant end) {
        approved.lock(id);
        var timeline = timeline(id);
        timeline.expire(end);
        keep(timeline, null, "set the end", end == null ? "none" : end.toString());
    }

    /** Removes the story from everywhere readers could see it, and cancels what was planned. The reason is recorded. */
    public void takeDown(ArticleId id, String reason) {
        var why = Reasons.required(reason, "Say why the story is taken down; it is recorded under your name.");
        approved.lock(id);
        var timeline = timeline(id);
        timeline.takeDown(why);
        keep(timeline, null, "took down", why);
    }

    /** What is missing stops everybody; what deserves a second look stops who gives no reason, and the reason is recorded. */
    private Optional<PublishedAlthough> requireReady(Approved revision, String although) {
        var id = revision.article();
        var ready = readiness.of(id, copies.revision(id, revision.number()));
        if (!ready.gaps().isEmpty()) {
            throw Incomplete.forReaders(ready.gaps());
        }
        if (!ready.needsReason()) {
            return Optional.empty();
        }
        if (although.isBlank()) {
            throw NotReady.because(ready.hints());
        }
        var why = Reasons.required(although, "Say why.");
        return Optional.of(new PublishedAlthough(id, actor(), clock.instant(), revision.number(), ready.hints(), why));
    }

    private Timeline timeline(ArticleId id) {
        return new Timeline(id, publications.findByArticleIdOrderByLiveFrom(id), actor(), database.now());
    }

    private PublicationId keep(Timeline timeline, @Nullable Publication subject, String verb, String detail) {
        publications.saveAllAndFlush(timeline.publications());
        var id = timeline.article();
        listed.relist(id);
        events.publishEvent(new PublicationChanged(id, actor(), clock.instant(), verb, detail, subjects.of(id)));
        return subject == null ? new PublicationId(0) : subject.publicationId();
    }

    private Actor actor() {
        return currentActor.require();
    }
}
