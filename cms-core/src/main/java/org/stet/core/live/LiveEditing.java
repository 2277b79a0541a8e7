package org.stet.core.live;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.stet.core.account.Actor;
import org.stet.core.account.CurrentActor;
import org.stet.core.account.NotAllowed;
import org.stet.core.account.Role;
import org.stet.core.article.ArticleEditing;
import org.stet.core.article.ArticleId;
import org.stet.core.article.StoryForm;
import org.stet.core.article.Teasers;
import org.stet.core.article.WorkingCopies;
import org.stet.core.author.AuthorDirectory;
import org.stet.core.author.AuthorId;
import org.stet.core.media.PictureLibrary;
import org.stet.core.settings.CurrentSettings;
import org.stet.core.shared.DatabaseClock;
import org.stet.core.shared.EditingService;
import org.stet.core.shared.InvalidInput;
import org.stet.core.shared.NotFound;
import org.stet.core.shared.PictureRef;

/**
 * The one way to change live coverage. Editors post at once; what writers post waits until a colleague lets it stand. Every
 * verb locks the coverage first and then the entry.
 */
@EditingService
public class LiveEditing {

    private static final String MAY_POST = "hasAnyRole('WRITER', 'EDITOR')";
    private static final String MAY_APPROVE = "hasAnyRole('REVIEWER', 'EDITOR')";
    private static final String MAY_PUBLISH = "hasRole('EDITOR')";

    private final Coverages coverages;
    private final LiveEntries entries;
    private final LiveReferences references;
    private final ArticleEditing articles;
    private final CurrentSettings settings;
    private final CurrentActor currentActor;
    private final LiveNews news;
    private final DatabaseClock database;
    private final Clock clock;

    LiveEditing(
            Coverages coverages,
            LiveEntries entries,
            WorkingCopies copies,
            AuthorDirectory authors,
            PictureLibrary pictures,
            ArticleEditing articles,
            CurrentSettings settings,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            DatabaseClock database,
            Clock clock) {
        this.coverages = coverages;
        this.entries = entries;
        this.references = new LiveReferences(copies, authors, pictures);
        this.articles = articles;
        this.settings = settings;
        this.currentActor = currentActor;
        this.news = new LiveNews(events, currentActor, clock);
        this.database = database;
        this.clock = clock;
    }

    /** Begins live coverage of a story, or opens it again; it ends by itself after so many hours without an entry. */
    @PreAuthorize(MAY_PUBLISH)
    public void open(ArticleId article, int quietHours) {
        var now = database.now();
        var coverage = coverages.lock(article).orElse(null);
        if (coverage == null) {
            references.requireStory(article);
            coverage = new Coverage(article, quietHours, actor().id(), now);
        } else {
            coverage.keepOpen(quietHours, now);
        }
        coverages.save(coverage);
        news.announce(article, "opened live coverage of", "ends after " + quietHours + " quiet hours");
    }

    @PreAuthorize(MAY_PUBLISH)
    public void end(ArticleId article) {
        var coverage = coverages.require(article);
        coverage.end(database.now());
        coverages.save(coverage);
        news.announce(article, "ended live coverage of", "");
    }

    /** Posts an entry: readers see an editor's at once, a writer's when somebody lets it stand. */
    @PreAuthorize(MAY_POST)
    public LiveEntryId post(ArticleId article, LiveForm form) {
        var now = database.now();
        var coverage = coverages.require(article);
        coverage.requireOpen(now);
        var entry = fresh(article, form);
        if (actor().hasAny(Role.EDITOR)) {
            show(coverage, entry, now);
            news.announce("posted live in", entry);
        } else {
            news.sent("wrote a live entry for", entry);
        }
        return entry.entryId();
    }

    /** Posts an entry that readers see from an instant on, to which the coverage then stays open. */
    @PreAuthorize(MAY_PUBLISH)
    public LiveEntryId schedule(ArticleId article, LiveForm form, Instant from) {
        var now = database.now();
        if (!from.isAfter(now)) {
            throw new InvalidInput("Choose a time that is still to come.");
        }
        var coverage = coverages.require(article);
        coverage.requireOpen(now);
        var entry = fresh(article, form);
        entry.post(actor().id(), from, from.toEpochMilli());
        entries.save(entry);
        coverage.stirred(from);
        coverages.save(coverage);
        news.announce("scheduled a live entry in", entry);
        return entry.entryId();
    }

    private LiveEntry fresh(ArticleId article, LiveForm form) {
        references.require(form);
        var author = form.author() == null ? references.bylineOf(actor()) : form.author();
        return entries.save(new LiveEntry(article, form, author, actor().id(), clock.instant()));
    }

    /** Lets a waiting entry stand: readers see it now. Nobody lets their own words stand while four eyes are the rule. */
    @PreAuthorize(MAY_APPROVE)
    public void approve(LiveEntryId id) {
        var now = database.now();
        var coverage = coverageOf(id);
        var entry = entries.require(id);
        if (entry.isWrittenBy(actor().id()) && settings.get().fourEyes()) {
            throw new NotAllowed("You wrote this entry, so somebody else must let it stand.");
        }
        coverage.requireOpen(now);
        show(coverage, entry, now);
        news.letStand(entry);
    }

    /** Sends a waiting entry back to its writer, with the reason. Readers do not see it; its writer may mend it. */
    @PreAuthorize(MAY_APPROVE)
    public void refuse(LiveEntryId id, String reason) {
        coverageOf(id);
        var entry = entries.require(id);
        entry.refuse(reason);
        entries.save(entry);
        news.refused(entry, reason.strip());
    }

    private void show(Coverage coverage, LiveEntry entry, Instant now) {
        entry.post(actor().id(), now, coverage.nextSeq(now));
        coverage.stirred(now);
        entries.save(entry);
        coverages.save(coverage);
    }

    /** Replaces the words of an entry, unless somebody else did since {@code baseVersion} was read. A refused one waits again. */
    @PreAuthorize(MAY_POST)
    public void correct(LiveEntryId id, long baseVersion, LiveForm form) {
        var now = database.now();
        var coverage = coverageOf(id);
        var entry = own(id);
        references.require(form);
        var before = entry.pictures();
        var wasRefused = entry.isRefused();
        entry.correct(form, form.author() == null ? entry.author() : form.author(), baseVersion, now);
        if (wasRefused) {
            entries.save(entry);
            news.sent("mended a refused live entry of", entry);
        } else {
            changed(coverage, entry, "corrected a live entry in", now, before);
        }
    }

    /** Readers do not see the entry any more, or never will. */
    @PreAuthorize(MAY_POST)
    public void delete(LiveEntryId id) {
        var now = database.now();
        var coverage = coverageOf(id);
        var entry = own(id);
        entry.delete(actor().id(), now);
        coverage.unpin(id);
        changed(coverage, entry, "deleted a live entry of", now);
    }

    /** Makes a story of an entry: a new draft with its words, its picture and its author. The entry stays what it is. */
    @PreAuthorize(MAY_POST)
    public ArticleId makeStory(LiveEntryId id) {
        var entry = entries.require(id);
        var author = entry.author();
        var by = author == null ? List.<AuthorId>of() : List.of(author);
        var story = articles.create();
        articles.save(story, 0, new StoryForm(entry.name(), "", null, by, List.of(), null, Teasers.NONE, entry.text()));
        news.note("made a story of a live entry of", entry);
        return story;
    }

    /** Puts an entry above all others, in the place of the one that was there. */
    @PreAuthorize(MAY_PUBLISH)
    public void pin(LiveEntryId id) {
        var coverage = coverageOf(id);
        coverage.pin(id);
        changed(coverage, entries.require(id), "pinned a live entry of", database.now());
    }

    @PreAuthorize(MAY_PUBLISH)
    public void unpin(LiveEntryId id) {
        var coverage = coverageOf(id);
        coverage.unpin(id);
        changed(coverage, entries.require(id), "unpinned a live entry of", database.now());
    }

    /** Lists the entry among the key events. */
    @PreAuthorize(MAY_PUBLISH)
    public void markKey(LiveEntryId id) {
        var coverage = coverageOf(id);
        var entry = entries.require(id);
        entry.mark(true);
        changed(coverage, entry, "marked a key event of", database.now());
    }

    @PreAuthorize(MAY_PUBLISH)
    public void unmarkKey(LiveEntryId id) {
        var coverage = coverageOf(id);
        var entry = entries.require(id);
        entry.mark(false);
        changed(coverage, entry, "unmarked a key event of", database.now());
    }

    private Coverage coverageOf(LiveEntryId id) {
        return coverages.require(
                entries.articleOf(id.value()).map(ArticleId::new).orElseThrow(() -> NotFound.of("live entry " + id)));
    }

    /** What readers see or will see is an editor's to change; what waits also its writer's. */
    private LiveEntry own(LiveEntryId id) {
        var entry = entries.require(id);
        if (!actor().hasAny(Role.EDITOR) && !entry.isDraftOf(actor().id())) {
            throw new NotAllowed("Only an editor can change an entry that is posted.");
        }
        return entry;
    }

    private void changed(Coverage coverage, LiveEntry entry, String verb, Instant now) {
        changed(coverage, entry, verb, now, Set.of());
    }

    private void changed(Coverage coverage, LiveEntry entry, String verb, Instant now, Set<PictureRef> before) {
        if (entry.isSeen(now)) {
            entry.changedAs(coverage.nextSeq(now));
        }
        entries.save(entry);
        coverages.save(coverage);
        if (entry.isSeen(now)) {
            news.announce(verb, entry, before);
        } else {
            news.note(verb, entry);
        }
    }

    private Actor actor() {
        return currentActor.require();
    }
}
