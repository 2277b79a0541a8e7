package org.stet.core.article;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.stet.core.account.AccountDirectory;
import org.stet.core.account.AccountId;
import org.stet.core.account.Actor;
import org.stet.core.account.CurrentActor;
import org.stet.core.settings.CurrentSettings;
import org.stet.core.shared.DatabaseClock;
import org.stet.core.shared.EditingService;
import org.stet.core.shared.InvalidInput;
import org.stet.core.shared.Slug;

/**
 * The one way in to write stories: drafts, review and the trash. Each verb locks its story, so two people never act on the
 * same state. What readers see is changed by {@code Publishing} alone.
 */
@EditingService
public class ArticleEditing {

    private static final String MAY_WRITE = "hasAnyRole('WRITER', 'EDITOR')";
    private static final String MAY_REVIEW = "hasAnyRole('REVIEWER', 'EDITOR')";

    private final Articles articles;
    private final Revisions revisions;
    private final History history;
    private final Addresses addresses;
    private final ContentAssembly assembly;
    private final Reviewers reviewers;
    private final CurrentSettings settings;
    private final CurrentActor currentActor;
    private final DatabaseClock database;
    private final Clock clock;

    ArticleEditing(
            Articles articles,
            Revisions revisions,
            Addresses addresses,
            ContentAssembly assembly,
            AccountDirectory accounts,
            CurrentSettings settings,
            CurrentActor currentActor,
            DatabaseClock database,
            Clock clock) {
        this.articles = articles;
        this.revisions = revisions;
        this.history = new History(revisions);
        this.addresses = addresses;
        this.assembly = assembly;
        this.reviewers = new Reviewers(accounts, settings);
        this.settings = settings;
        this.currentActor = currentActor;
        this.database = database;
        this.clock = clock;
    }

    /** A new, empty story. */
    @PreAuthorize(MAY_WRITE)
    public ArticleId create() {
        var article = articles.save(new Article(actor(), now()));
        article.created(actor(), now());
        return articles.save(article).articleId();
    }

    /**
     * Saves the working copy. {@code baseTextVersion} is the version the text was written on; {@link StaleCopy} if somebody
     * saved another text since. Saving the same text again changes nothing, not even an approval.
     */
    @PreAuthorize(MAY_WRITE)
    public Saved save(ArticleId id, int baseTextVersion, StoryForm form) {
        var article = articles.lock(id);
        var text = assembly.assemble(form, article.content());
        return store(article, text, Set.of(actor().id()), baseTextVersion);
    }

    /** As {@link #save}, but a text that came too late is answered with, whole, so that it can be kept beside the story. */
    @PreAuthorize(MAY_WRITE)
    public SaveAttempt attempt(ArticleId id, int baseTextVersion, StoryForm form) {
        var article = articles.lock(id);
        var text = assembly.assemble(form, article.content());
        try {
            return store(article, text, Set.of(actor().id()), baseTextVersion);
        } catch (StaleCopy | IllegalTransition refused) {
            return new Refused(text, refused.sentence());
        }
    }

    /** Saves nothing: answers with the text a form stands for, or that it is the working copy already. */
    @PreAuthorize(MAY_WRITE)
    public SaveAttempt setAside(ArticleId id, StoryForm form, String why) {
        var article = articles.lock(id);
        var text = assembly.assemble(form, article.content());
        return article.isAlready(text) ? saved(article, false) : new Refused(text, why);
    }

    /** The text a form stands for; nothing is saved. */
    @PreAuthorize(MAY_WRITE)
    public Content assembled(ArticleId id, StoryForm form) {
        return assembly.assemble(form, articles.lock(id).content());
    }

    /** Makes a text that {@code writer} wrote beside the story the working copy; what it replaces stays in the history. */
    @PreAuthorize(MAY_WRITE)
    public Saved takeOver(ArticleId id, Content text, AccountId writer, int baseTextVersion) {
        var article = articles.lock(id);
        var fresh = assembly.meantToday(text);
        if (!article.isAlready(fresh)) {
            history.keepBeforeReplacing(article, actor(), now());
        }
        return store(article, fresh, new HashSet<>(List.of(writer, actor().id())), baseTextVersion);
    }

    private Saved store(Article article, Content text, Set<AccountId> writers, int baseTextVersion) {
        var ended = history.endedBy(article, actor(), now());
        var changed = article.edit(text, writers, actor(), baseTextVersion, now());
        if (changed) {
            ended.ifPresent(history::keep);
        }
        return saved(article, changed);
    }

    private Saved saved(Article article, boolean changed) {
        articles.save(article);
        return new Saved(article.textVersion(), now(), article.review().state(), changed);
    }

    /** Makes a revision the working copy again. Its text counts as written by those who wrote it. */
    @PreAuthorize(MAY_WRITE)
    public Saved restoreRevision(ArticleId id, int number, int baseTextVersion) {
        var article = articles.lock(id);
        var revision = revisions.require(id, number);
        if (!article.isAlready(revision.content())) {
            history.keepBeforeReplacing(article, actor(), now());
        }
        return saved(article, article.bringBack(revision, actor(), baseTextVersion, now()));
    }

    /** Freezes a revision and puts it up for review; answers its number. {@link Incomplete} lists all that is missing. */
    @PreAuthorize(MAY_WRITE)
    public int submit(ArticleId id) {
        return submit(id, null);
    }

    /** The same, and says who should review it and by when; without a word of that the last round's reviewer is asked again. */
    @PreAuthorize(MAY_WRITE)
    public int submit(ArticleId id, @Nullable ReviewRequest request) {
        var article = articles.lock(id);
        article.requireSubmittable(actor());
        if (request != null) {
            reviewers.requireAble(request, article, now());
        }
        nameIfNameless(article);
        var revision = history.freeze(article, RevisionCause.SUBMITTED, actor().id(), now());
        article.submit(revision, request, actor(), now());
        articles.save(article);
        return revision.number();
    }

    private void nameIfNameless(Article article) {
        if (article.slug() == null) {
            var wanted = Slug.of(article.content().headline(), "story");
            article.moveTo(addresses.firstFree(wanted, article.articleId()), actor(), now());
        }
    }

    @PreAuthorize(MAY_WRITE)
    public void withdraw(ArticleId id) {
        act(id, article -> article.withdraw(actor(), now()));
    }

    /** "I take it": tells the others that this review is being read. */
    @PreAuthorize(MAY_REVIEW)
    public void claim(ArticleId id) {
        act(id, article -> article.claim(actor(), database.now()));
    }

    @PreAuthorize(MAY_REVIEW)
    public void release(ArticleId id) {
        act(id, article -> article.release(actor(), now()));
    }

    /** Sends the submission back. The reason is required; the writer meets it in the editor. */
    @PreAuthorize(MAY_REVIEW)
    public void requestChanges(ArticleId id, String reason) {
        act(id, article -> article.requestChanges(reason, actor(), now()));
    }

    /** Lets revision {@code number} stand, which must be the submitted one; {@link OwnWork} for its own writers. */
    @PreAuthorize(MAY_REVIEW)
    public void approve(ArticleId id, int number, @Nullable Instant publishAt) {
        act(id, article -> {
            var rule = FourEyes.of(settings.get());
            article.approve(revisions.require(id, number), rule, publishAt, actor(), now());
        });
    }

    /** Gives the story another address; readers of the former one are sent on. */
    @PreAuthorize(MAY_WRITE)
    public void changeSlug(ArticleId id, Slug slug) {
        act(id, article -> {
            addresses.requireFree(slug, id);
            var former = article.moveTo(slug, actor(), now());
            addresses.take(slug);
            if (former != null) {
                addresses.leave(former, id, now());
            }
        });
    }

    /** Keeps every publication from opening before {@code until}. */
    @PreAuthorize(MAY_WRITE)
    public void embargo(ArticleId id, Instant until) {
        if (!until.isAfter(now())) {
            throw new InvalidInput("An embargo ends in the future.");
        }
        act(id, article -> article.embargo(until, actor(), now()));
    }

    @PreAuthorize("hasRole('EDITOR')")
    public void liftEmbargo(ArticleId id, String reason) {
        act(id, article -> article.liftEmbargo(reason, actor(), now()));
    }

    /** Puts a story that readers neither see nor will see in the trash. */
    @PreAuthorize(MAY_WRITE)
    public void trash(ArticleId id) {
        act(id, article -> article.trash(actor(), now()));
    }

    @PreAuthorize(MAY_WRITE)
    public void restore(ArticleId id) {
        act(id, article -> article.restore(actor(), now()));
    }

    private void act(ArticleId id, Consumer<Article> verb) {
        var article = articles.lock(id);
        verb.accept(article);
        articles.save(article);
    }

    private Actor actor() {
        return currentActor.require();
    }

    private Instant now() {
        return clock.instant();
    }
}
