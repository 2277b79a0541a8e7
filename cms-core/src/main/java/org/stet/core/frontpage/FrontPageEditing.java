package org.stet.core.frontpage;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.stet.core.account.Actor;
import org.stet.core.account.CurrentActor;
import org.stet.core.article.ArticleId;
import org.stet.core.article.WorkingCopies;
import org.stet.core.article.WorkingCopy;
import org.stet.core.shared.DatabaseClock;
import org.stet.core.shared.EditingService;
import org.stet.core.shared.InvalidInput;

/** The one way to arrange the front page. */
@EditingService
@PreAuthorize("hasRole('EDITOR')")
public class FrontPageEditing {

    private final Placements placements;
    private final ArrangementCount arrangements;
    private final WorkingCopies copies;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final DatabaseClock database;
    private final Clock clock;

    FrontPageEditing(
            Placements placements,
            ArrangementCount arrangements,
            WorkingCopies copies,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            DatabaseClock database,
            Clock clock) {
        this.placements = placements;
        this.arrangements = arrangements;
        this.copies = copies;
        this.currentActor = currentActor;
        this.events = events;
        this.database = database;
        this.clock = clock;
    }

    /**
     * Makes these all the placements there are from now on, unless somebody arranged the front page since
     * {@code baseVersion} was read. Answers the version of the new arrangement.
     */
    public long arrange(long baseVersion, List<PlacementForm> wanted) {
        var now = database.now();
        var actor = currentActor.require();
        var version = arrangements.next(baseVersion, actor.id(), now);
        var fresh = wanted.stream().filter(form -> !isHistory(form, now)).toList();
        var headlines = headlines(placements.notOverAt(now), fresh);
        var rearrangement = new Rearrangement(placements.notOverAt(now), actor, now);
        rearrangement.to(fresh, headlines::get);
        placements.saveAll(rearrangement.changed());
        announce(actor, rearrangement.words());
        return version;
    }

    /** What has ended by itself while the page was being arranged is past, and stays as it is. */
    private boolean isHistory(PlacementForm form, Instant now) {
        var place = form.place();
        return form.window().isOverAt(now)
                && placements.isKnown(
                        place.slot(),
                        place.position(),
                        form.article(),
                        form.window().from());
    }

    private Map<ArticleId, String> headlines(List<Placement> standing, List<PlacementForm> wanted) {
        var headlines = new HashMap<ArticleId, String>();
        standing.forEach(placement -> headlines.computeIfAbsent(placement.article(), this::headline));
        for (var form : wanted) {
            headlines.computeIfAbsent(form.article(), this::headline);
            if (copy(form.article()).trashed() != null) {
                throw new InvalidInput(
                        "“" + headlines.get(form.article()) + "” is in the trash. Take it off the page.");
            }
        }
        return headlines;
    }

    private String headline(ArticleId id) {
        return copy(id).content().headline();
    }

    private WorkingCopy copy(ArticleId id) {
        return copies.find(id)
                .orElseThrow(
                        () -> new InvalidInput("One of the stories does not exist any more. Take it off the page."));
    }

    private void announce(Actor actor, String words) {
        events.publishEvent(new FrontPageChanged(actor, clock.instant(), words));
    }
}
