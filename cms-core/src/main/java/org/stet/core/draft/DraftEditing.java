package org.stet.core.draft;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.stet.core.account.Actor;
import org.stet.core.account.CurrentActor;
import org.stet.core.article.ArticleEditing;
import org.stet.core.article.ArticleId;
import org.stet.core.article.Refused;
import org.stet.core.article.SaveAttempt;
import org.stet.core.article.Saved;
import org.stet.core.article.StoryForm;
import org.stet.core.presence.PresenceEditing;
import org.stet.core.settings.CurrentSettings;
import org.stet.core.shared.EditingService;
import org.stet.core.shared.InvalidInput;

/**
 * The way a person's typing is saved so that none of it is ever lost: into the working copy, or, where a colleague was
 * quicker, beside it. Decided and written in one transaction; two texts are never merged.
 */
@EditingService
@PreAuthorize("hasAnyRole('WRITER', 'EDITOR')")
public class DraftEditing {

    private static final DateTimeFormatter TIME_OF_DAY = DateTimeFormatter.ofPattern("HH:mm");
    private static final String ANOTHER_WRITES = "Somebody else is writing this story now.";

    private final ParallelDrafts drafts;
    private final ArticleEditing articles;
    private final PresenceEditing presence;
    private final CurrentSettings settings;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DraftEditing(
            ParallelDrafts drafts,
            ArticleEditing articles,
            PresenceEditing presence,
            CurrentSettings settings,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.drafts = drafts;
        this.articles = articles;
        this.presence = presence;
        this.settings = settings;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Saves the working copy, or keeps the text beside it: where it was written on an older version, where the story may not
     * be edited any more, and while somebody else writes. Later texts of the same sitting take the place of the kept one.
     */
    public SaveOutcome save(ArticleId id, int baseTextVersion, StoryForm form, Sitting sitting) {
        var attempt = presence.isWrittenByAnother(id)
                ? articles.setAside(id, form, ANOTHER_WRITES)
                : articles.attempt(id, baseTextVersion, form);
        if (attempt instanceof Saved saved && saved.changed()) {
            presence.typed(sitting.tab(), id);
        }
        return outcome(attempt, id, baseTextVersion, sitting);
    }

    private SaveOutcome outcome(SaveAttempt attempt, ArticleId id, int base, Sitting sitting) {
        return switch (attempt) {
            case Saved saved -> new SaveOutcome.Stored(saved);
            case Refused refused ->
                new SaveOutcome.Kept(kept(new Draft(id, refused.text(), base, refused.why()), sitting), refused.why());
        };
    }

    private DraftEntry kept(Draft text, Sitting sitting) {
        var standing = drafts.findByArticleIdAndSittingAndEndingIsNull(text.article(), sitting.value());
        if (standing.isEmpty()) {
            return begin(text, sitting.value(), now());
        }
        standing.get().take(text, now(), now());
        return drafts.save(standing.get()).entry(actor().name());
    }

    /**
     * Puts a text beside a story that was typed elsewhere at {@code typedAt}, perhaps on an older version: from another
     * computer, or out of the network. The same text twice is one draft.
     */
    public DraftEntry keep(ArticleId id, int baseTextVersion, StoryForm form, Instant typedAt) {
        var text = articles.assembled(id, form);
        return drafts.findByArticleIdAndWrittenByAndEndingIsNull(id, actor().id()).stream()
                .filter(draft -> draft.holds(text))
                .findFirst()
                .map(draft -> draft.entry(actor().name()))
                .orElseGet(() -> begin(
                        new Draft(id, text, baseTextVersion, "Typed elsewhere."),
                        "typed " + typedAt.toEpochMilli(),
                        typedAt));
    }

    private DraftEntry begin(Draft text, String sitting, Instant typedAt) {
        var draft = drafts.save(new ParallelDraft(text, sitting, name(typedAt), actor().id(), typedAt, now()));
        events.publishEvent(
                new DraftEvent.Kept(draft.article(), draft.draftId(), draft.writtenBy(), draft.name(), actor(), now()));
        return draft.entry(actor().name());
    }

    /** "Ada's text of 13:46", in the newsroom's time. */
    private String name(Instant typedAt) {
        var first = actor().name().split(" ", 2)[0];
        var time =
                TIME_OF_DAY.format(LocalTime.ofInstant(typedAt, settings.get().zone()));
        return first.substring(0, Math.min(first.length(), 60)) + "’s text of " + time;
    }

    public void rename(DraftId id, String name) {
        var draft = drafts.require(id);
        draft.rename(name, actor());
        drafts.save(draft);
        events.publishEvent(
                new DraftEvent.Renamed(draft.article(), id, draft.writtenBy(), draft.name(), actor(), now()));
    }

    /**
     * Makes the draft the working copy, if that is still the version it was compared with; what it replaces stays in the
     * history. It counts as written by who wrote it and by who takes it over.
     */
    public Saved takeOver(DraftId id, int baseTextVersion) {
        var draft = drafts.require(id);
        if (presence.isWrittenByAnother(draft.article())) {
            throw new InvalidInput(ANOTHER_WRITES + " Ask to take over first; the draft stays where it is.");
        }
        draft.end(DraftEnding.TAKEN_OVER, actor(), now());
        var saved = articles.takeOver(draft.article(), draft.content(), draft.writtenBy(), baseTextVersion);
        drafts.save(draft);
        events.publishEvent(
                new DraftEvent.TakenOver(draft.article(), id, draft.writtenBy(), draft.name(), actor(), now()));
        return saved;
    }

    /** Takes the draft away from beside the story; {@link #bringBack} undoes it. */
    public void discard(DraftId id) {
        var draft = drafts.require(id);
        draft.end(DraftEnding.DISCARDED, actor(), now());
        drafts.save(draft);
        events.publishEvent(
                new DraftEvent.Discarded(draft.article(), id, draft.writtenBy(), draft.name(), actor(), now()));
    }

    public void bringBack(DraftId id) {
        var draft = drafts.require(id);
        if (draft.bringBack(actor())) {
            drafts.save(draft);
            events.publishEvent(
                    new DraftEvent.BroughtBack(draft.article(), id, draft.writtenBy(), draft.name(), actor(), now()));
        }
    }

    private Actor actor() {
        return currentActor.require();
    }

    private Instant now() {
        return clock.instant();
    }
}
