package org.stet.core.frontpage;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.stet.core.account.CurrentActor;
import org.stet.core.article.ArticleId;
import org.stet.core.article.WorkingCopies;
import org.stet.core.article.WorkingCopy;
import org.stet.core.shared.DatabaseClock;
import org.stet.core.shared.EditingService;
import org.stet.core.shared.InvalidInput;

/** The one way to arrange the front page: kept as a draft, or put live at once. */
@EditingService
@PreAuthorize("hasRole('EDITOR')")
public class FrontPageEditing {

    private final Placements placements;
    private final ArrangementCount arrangements;
    private final Arrangements kept;
    private final LayoutWords parts;
    private final WorkingCopies copies;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final DatabaseClock database;
    private final Clock clock;

    FrontPageEditing(
            Placements placements,
            ArrangementCount arrangements,
            Arrangements kept,
            LayoutWords parts,
            WorkingCopies copies,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            DatabaseClock database,
            Clock clock) {
        this.placements = placements;
        this.arrangements = arrangements;
        this.kept = kept;
        this.parts = parts;
        this.copies = copies;
        this.currentActor = currentActor;
        this.events = events;
        this.database = database;
        this.clock = clock;
    }

    /** Puts these stories into their places; the page keeps the parts it has. */
    public long arrange(long baseVersion, List<PlacementForm> wanted) {
        return putLive(baseVersion, new ArrangementForm(kept.layoutAt(database.now()), wanted));
    }

    /**
     * Makes this the page readers get, and these all the placements there are from now on, unless somebody arranged the front
     * page or kept a draft of it since {@code baseVersion} was read. Answers the version of the new arrangement.
     */
    public long putLive(long baseVersion, ArrangementForm wanted) {
        return replace(baseVersion, wanted, "arranged the front page");
    }

    /** Makes an earlier arrangement the page readers get. What has ended by itself since stays over. */
    public long putBack(long baseVersion, long version) {
        var earlier = earlier(version);
        var now = database.now();
        var left = earlier.placements().stream()
                .filter(form -> !form.window().isOverAt(now))
                .toList();
        return replace(baseVersion, new ArrangementForm(earlier.layout(), left), "went back to an earlier front page");
    }

    private ArrangementForm earlier(long version) {
        return kept.content(version)
                .orElseThrow(() -> new InvalidInput("That arrangement of the front page was not kept."));
    }

    /** Keeps an arrangement without putting it live. What readers see stays as it is. */
    public long keepDraft(long baseVersion, ArrangementForm wanted) {
        var now = database.now();
        var actor = currentActor.require();
        var fresh = wanted.placements().stream()
                .filter(form -> !form.window().isOverAt(now))
                .toList();
        var headlines = headlines(List.of(), fresh);
        PlacementRules.check(fresh, names(headlines));
        var version = arrangements.next(
                baseVersion, actor, now, ArrangementState.DRAFT, new ArrangementForm(wanted.layout(), fresh), "");
        var words = String.join("; ", parts.changes(kept.layoutAt(now), wanted.layout()));
        arrangements.say(version, words);
        events.publishEvent(new FrontPageDrafted(actor, clock.instant(), "kept a draft of the front page", words));
        return version;
    }

    /** Forgets the draft; the page and the list of arrangements stay. */
    public long dropDraft(long baseVersion) {
        var now = database.now();
        var actor = currentActor.require();
        var version = arrangements.next(
                baseVersion,
                actor,
                now,
                ArrangementState.DROPPED,
                new ArrangementForm(kept.layoutAt(now), List.of()),
                "");
        events.publishEvent(new FrontPageDrafted(actor, clock.instant(), "dropped the draft of the front page", ""));
        return version;
    }

    private long replace(long baseVersion, ArrangementForm wanted, String verb) {
        var now = database.now();
        var actor = currentActor.require();
        var before = kept.layoutAt(now);
        var fresh = wanted.placements().stream()
                .filter(form -> !isHistory(form, now))
                .toList();
        var form = new ArrangementForm(wanted.layout(), fresh);
        var version = arrangements.next(baseVersion, actor, now, ArrangementState.LIVE, form, "");
        var standing = placements.notOverAt(now);
        var headlines = headlines(standing, fresh);
        var rearrangement = new Rearrangement(standing, actor, now);
        rearrangement.say(parts.changes(before, wanted.layout()));
        rearrangement.to(fresh, names(headlines));
        placements.saveAll(rearrangement.changed());
        arrangements.say(version, rearrangement.words());
        events.publishEvent(new FrontPageChanged(actor, clock.instant(), verb, rearrangement.words()));
        return version;
    }

    /** What has ended by itself while the page was being arranged is past, and stays as it is. */
    private boolean isHistory(PlacementForm form, Instant now) {
        return form.window().isOverAt(now)
                && placements.beginning(form.article(), form.window().from()).stream()
                        .anyMatch(each -> each.place().equals(form.place()));
    }

    private PlaceNames names(Map<ArticleId, String> headlines) {
        return new PlaceNames() {

            @Override
            public String story(ArticleId article) {
                return headlines.getOrDefault(article, "A story");
            }

            @Override
            public String place(Place place) {
                return parts.place(place);
            }
        };
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
}
