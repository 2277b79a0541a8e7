package org.stet.core.live;

import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.stet.core.account.CurrentActor;
import org.stet.core.article.ArticleId;
import org.stet.core.shared.PictureRef;

/** Says what happened to live coverage, in the name of whoever did it. */
final class LiveNews {

    private final ApplicationEventPublisher events;
    private final CurrentActor actor;
    private final Clock clock;

    LiveNews(ApplicationEventPublisher events, CurrentActor actor, Clock clock) {
        this.events = events;
        this.actor = actor;
        this.clock = clock;
    }

    void announce(ArticleId article, String verb, String detail) {
        events.publishEvent(new LiveEvent.CoverageChanged(article, actor.require(), clock.instant(), verb, detail));
    }

    void announce(String verb, LiveEntry entry) {
        announce(verb, entry, Set.of());
    }

    /** {@code before} are the pictures it had until now. */
    void announce(String verb, LiveEntry entry, Set<PictureRef> before) {
        var pictures = new HashSet<>(before);
        pictures.addAll(entry.pictures());
        events.publishEvent(new LiveEvent.EntryChanged(
                entry.article(), actor.require(), clock.instant(), verb, entry.name(), entry.entryId(), pictures));
    }

    void note(String verb, LiveEntry entry) {
        events.publishEvent(new LiveEvent.EntryNoted(
                entry.article(), actor.require(), clock.instant(), verb, entry.name(), entry.entryId()));
    }

    void sent(String verb, LiveEntry entry) {
        events.publishEvent(new LiveEvent.EntrySent(
                entry.article(), actor.require(), clock.instant(), verb, entry.name(), entry.entryId()));
    }

    void letStand(LiveEntry entry) {
        events.publishEvent(new LiveEvent.EntryLetStand(
                entry.article(),
                actor.require(),
                clock.instant(),
                entry.name(),
                entry.entryId(),
                entry.writer(),
                entry.pictures()));
    }

    void refused(LiveEntry entry, String reason) {
        events.publishEvent(new LiveEvent.EntryRefused(
                entry.article(), actor.require(), clock.instant(), reason, entry.entryId(), entry.writer()));
    }
}
