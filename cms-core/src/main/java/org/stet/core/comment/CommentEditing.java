package org.stet.core.comment;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.stet.core.account.AccountDirectory;
import org.stet.core.account.AccountId;
import org.stet.core.account.Actor;
import org.stet.core.account.CurrentActor;
import org.stet.core.article.ArticleId;
import org.stet.core.article.WorkingCopies;
import org.stet.core.comment.CommentEvent.CommentAdded;
import org.stet.core.comment.CommentEvent.CommentEdited;
import org.stet.core.comment.CommentEvent.CommentRemoved;
import org.stet.core.comment.CommentEvent.ThreadOpened;
import org.stet.core.comment.CommentEvent.ThreadReopened;
import org.stet.core.comment.CommentEvent.ThreadResolved;
import org.stet.core.shared.EditingService;
import org.stet.core.shared.InvalidInput;
import org.stet.core.shared.NotFound;

/**
 * The one way to comment. Whoever may read a story in the console may comment on it: neither the right to change it nor its
 * working copy is needed, and nothing here touches either.
 */
@EditingService
@PreAuthorize(Readers.MAY_READ)
public class CommentEditing {

    private final CommentThreads threads;
    private final WorkingCopies copies;
    private final Readers readers;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CommentEditing(
            CommentThreads threads,
            WorkingCopies copies,
            AccountDirectory accounts,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.threads = threads;
        this.copies = copies;
        this.readers = new Readers(accounts);
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Opens a thread on words of the working copy, which must stand at {@code from} or only once in the field; on the whole
     * field where {@code quote} is blank.
     */
    public ThreadId open(ArticleId article, Field field, int from, String quote, String text) {
        var copy = copies.find(article).orElseThrow(() -> NotFound.of("story " + article));
        var anchor = StoryText.of(copy.content()).anchor(field, from, quote);
        var said = said(text);
        var thread = threads.saveAndFlush(new CommentThread(article, anchor, said, actor(), now()));
        events.publishEvent(new ThreadOpened(
                article, thread.threadId(), thread.newest(), said.mentioned(), actor(), now(), detail(thread)));
        return thread.threadId();
    }

    /** Answers in a thread; a resolved one is open again. */
    public void reply(ThreadId id, String text) {
        var said = said(text);
        var thread = threads.require(id);
        var before = thread.participants();
        thread.reply(said, actor(), now());
        var saved = threads.saveAndFlush(thread);
        events.publishEvent(new CommentAdded(
                thread.article(), id, saved.newest(), said.mentioned(), before, actor(), now(), detail(thread)));
    }

    /** Changes one's own comment. */
    public void edit(ThreadId id, CommentId comment, String text) {
        var said = said(text);
        var thread = threads.require(id);
        var fresh = thread.edit(comment, said, actor(), now());
        threads.saveAndFlush(thread);
        events.publishEvent(new CommentEdited(thread.article(), id, comment, fresh, actor(), now(), detail(thread)));
    }

    /** Deletes one's own comment; one that was answered leaves a mark, and a thread of which nothing is left goes too. */
    public void delete(ThreadId id, CommentId comment) {
        var thread = threads.require(id);
        if (thread.remove(comment, actor(), now())) {
            threads.delete(thread);
        } else {
            threads.saveAndFlush(thread);
        }
        events.publishEvent(new CommentRemoved(thread.article(), id, comment, actor(), now(), detail(thread)));
    }

    /** Nothing is left to do here. */
    public void resolve(ThreadId id) {
        var thread = threads.require(id);
        if (thread.resolve(actor(), now())) {
            threads.saveAndFlush(thread);
            events.publishEvent(
                    new ThreadResolved(thread.article(), id, thread.participants(), actor(), now(), detail(thread)));
        }
    }

    public void reopen(ThreadId id) {
        var thread = threads.require(id);
        if (thread.reopen()) {
            threads.saveAndFlush(thread);
            events.publishEvent(
                    new ThreadReopened(thread.article(), id, thread.participants(), actor(), now(), detail(thread)));
        }
    }

    private CommentText said(String text) {
        var said = new CommentText(text);
        Set<AccountId> mentioned = said.mentioned();
        if (!mentioned.isEmpty() && !readers.ids().containsAll(mentioned)) {
            throw new InvalidInput("Somebody you mention cannot read this story. Mention a colleague from the list.");
        }
        return said;
    }

    /** Where, not what: the trail is kept longer than a comment may be. */
    private static String detail(CommentThread thread) {
        var anchor = thread.anchor();
        return anchor.isSelection()
                ? "“" + anchor.quote() + "”"
                : anchor.field().name().toLowerCase(Locale.ROOT);
    }

    private Actor actor() {
        return currentActor.require();
    }

    private Instant now() {
        return clock.instant();
    }
}
