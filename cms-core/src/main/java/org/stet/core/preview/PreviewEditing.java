package org.stet.core.preview;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.stet.core.account.CurrentActor;
import org.stet.core.article.ArticleId;
import org.stet.core.article.WorkflowState;
import org.stet.core.article.WorkingCopies;
import org.stet.core.article.WorkingCopy;
import org.stet.core.shared.DatabaseClock;
import org.stet.core.shared.EditingService;
import org.stet.core.shared.InvalidInput;
import org.stet.core.shared.JdbcTime;
import org.stet.core.shared.NotFound;

/**
 * The one way to make, renew and end previews. A preview shows the revision that was submitted or let stand, and the
 * working copy where there is none; its life is counted by the database's clock, as everything readers may see.
 */
@EditingService
@PreAuthorize("hasAnyRole('WRITER', 'REVIEWER', 'EDITOR')")
public class PreviewEditing {

    /** Open links a story may have at a time. */
    static final int MOST = 20;

    private static final String OPEN = """
            select p.id, p.revision, p.created_at, p.expires_at, c.name from preview p
            join account c on c.id = p.created_by
            where p.article_id = :article and p.purpose = 'LINK' and p.revoked_at is null and p.expires_at > :now
            order by p.created_at desc, p.id desc
            """;

    private final Previews previews;
    private final WorkingCopies copies;
    private final JdbcClient jdbc;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final DatabaseClock database;
    private final Clock clock;

    PreviewEditing(
            Previews previews,
            WorkingCopies copies,
            JdbcClient jdbc,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            DatabaseClock database,
            Clock clock) {
        this.previews = previews;
        this.copies = copies;
        this.jdbc = jdbc;
        this.currentActor = currentActor;
        this.events = events;
        this.database = database;
        this.clock = clock;
    }

    /** A link for somebody without an account; its words stay as they are now. It ends after 24 hours. */
    public PreviewLink link(ArticleId article) {
        if (open(article).size() >= MOST) {
            throw new InvalidInput("This story has " + MOST + " open preview links. Revoke one of them first.");
        }
        return create(Purpose.LINK, article, "made a preview link to");
    }

    /** A preview beside the editor. It ends an hour after it was last refreshed. */
    public PreviewLink beside(ArticleId article) {
        return create(Purpose.PANEL, article, "opened a preview of");
    }

    /** A frozen revision, and the link that shows it. */
    public record Frozen(int revision, PreviewLink link) {}

    /**
     * The revision that is in review or let stand, for somebody outside who is asked about it; seven days. {@link InvalidInput} while the text
     * is being written.
     */
    public Frozen forSignOff(ArticleId article) {
        var revision = snapshot(article).revision();
        if (revision == null) {
            throw new InvalidInput(
                    "This text is still being written. Submit it first: only words that stay as they are can be let stand.");
        }
        return new Frozen(revision, create(Purpose.SIGN_OFF, article, "opened for a sign-off"));
    }

    /** Lets a preview beside the editor show the words as they are now; only who opened it can, for its own story. */
    public void refresh(PreviewId id, ArticleId article) {
        var now = database.now();
        var preview = previews.require(id);
        if (!preview.refresh(snapshot(article), currentActor.require().id(), now)) {
            throw NotFound.of("such preview any more");
        }
        previews.save(preview);
        previews.deleteExpired(now);
    }

    /** Ends a preview: its address leads nowhere from now on. */
    public void revoke(PreviewId id) {
        var preview = previews.require(id);
        if (preview.revoke(database.now())) {
            previews.save(preview);
            announce("ended a preview of", preview);
        }
    }

    /** The links to a story that work now, the newest first. */
    public List<OpenPreview> open(ArticleId article) {
        return jdbc.sql(OPEN)
                .param("article", article.value())
                .param("now", JdbcTime.param(database.now()))
                .query((row, n) -> new OpenPreview(
                        new PreviewId(row.getLong("id")),
                        row.getObject("revision", Integer.class),
                        row.getString("name"),
                        JdbcTime.read(row, "created_at"),
                        JdbcTime.read(row, "expires_at")))
                .list();
    }

    private PreviewLink create(Purpose purpose, ArticleId article, String verb) {
        Instant now = database.now();
        previews.deleteExpired(now);
        var token = PreviewToken.random();
        var hash = PreviewToken.hash(token);
        var preview = previews.save(new Preview(
                purpose, hash, snapshot(article), currentActor.require().id(), now));
        announce(verb, preview);
        return preview.linkWith(token);
    }

    private Snapshot snapshot(ArticleId article) {
        var copy = copies.find(article).orElseThrow(() -> NotFound.of("story number " + article));
        if (copy.trashed() != null) {
            throw new InvalidInput("This story is in the trash. Restore it first.");
        }
        var frozen = frozen(copy);
        return new Snapshot(article, frozen, frozen == null ? copy.content() : copies.revision(article, frozen));
    }

    /** The revision that was submitted or let stand, while the text is still the same. */
    private static @Nullable Integer frozen(WorkingCopy copy) {
        var submission = copy.submission();
        var approval = copy.approval();
        if (copy.state() == WorkflowState.IN_REVIEW && submission != null) {
            return submission.revision();
        }
        return approval == null ? null : approval.revision();
    }

    private void announce(String verb, Preview preview) {
        var revision = preview.revision();
        events.publishEvent(new PreviewEvent(
                preview.article(),
                currentActor.require(),
                clock.instant(),
                verb,
                revision == null ? "" : "revision " + revision));
    }
}
