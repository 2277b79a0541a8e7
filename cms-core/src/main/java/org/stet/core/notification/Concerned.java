package org.stet.core.notification;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.stet.core.account.AccountId;
import org.stet.core.article.ArticleEvent;
import org.stet.core.article.ReviewerAsked;
import org.stet.core.article.WorkflowState;
import org.stet.core.comment.CommentEvent;
import org.stet.core.draft.DraftEvent;
import org.stet.core.live.LiveEvent;
import org.stet.core.presence.PresenceEvent;
import org.stet.core.publication.PublicationChanged;
import org.stet.core.publication.StoryOpened;
import org.stet.core.shared.NewsroomEvent;
import org.stet.core.signoff.SignOffEvent;

/** Whom an event concerns: the one place that decides it. */
@Component
class Concerned {

    private final StoryPeople people;

    Concerned(StoryPeople people) {
        this.people = people;
    }

    List<Told> by(NewsroomEvent event) {
        return switch (event) {
            case ArticleEvent about -> byStory(about);
            case CommentEvent about -> byComment(about);
            case PublicationChanged changed -> byPublication(changed);
            case PresenceEvent.TakeoverAsked asked ->
                List.of(Told.of(NotificationKind.TAKEOVER_ASKED, asked.article(), Set.of(asked.holder())));
            case SignOffEvent.Decided answer ->
                List.of(Told.of(NotificationKind.SIGNED_OFF, answer.article(), Set.of(answer.askedBy()))
                        .saying(answer.words()));
            case LiveEvent about -> byLive(about);
            case DraftEvent.Kept kept ->
                List.of(Told.of(NotificationKind.TEXT_KEPT, kept.article(), Set.of(kept.writer()))
                        .saying(kept.name()));
            default -> List.of();
        };
    }

    private List<Told> byStory(ArticleEvent event) {
        var story = event.article();
        return switch (event) {
            case ArticleEvent.Submitted submitted ->
                submitted.asked() == null
                        ? List.of(Told.of(NotificationKind.SUBMITTED, story, people.reviewersOf(story)))
                        : List.of();
            case ReviewerAsked asked
            when asked.reviewer() != null -> List.of(Told.of(NotificationKind.ASKED, story, Set.of(asked.reviewer())));
            case ArticleEvent.ChangesAsked asked ->
                List.of(Told.of(NotificationKind.CHANGES_REQUESTED, story, people.writersOf(story))
                        .saying(asked.reason()));
            case ArticleEvent.Approved _ -> List.of(Told.of(NotificationKind.APPROVED, story, people.writersOf(story)));
            case ArticleEvent.Reopened opened
            when opened.before() == WorkflowState.APPROVED && opened.ended() != null ->
                List.of(Told.of(
                        NotificationKind.APPROVAL_VOIDED,
                        story,
                        Set.of(opened.ended().by())));
            default -> List.of();
        };
    }

    private static List<Told> byComment(CommentEvent event) {
        return switch (event) {
            case CommentEvent.ThreadOpened said -> List.of(mentioned(said, said.mentioned()));
            case CommentEvent.CommentEdited said -> List.of(mentioned(said, said.mentioned()));
            case CommentEvent.CommentAdded said -> {
                var others = new HashSet<>(said.participants());
                others.removeAll(said.mentioned());
                yield List.of(
                        mentioned(said, said.mentioned()),
                        Told.of(NotificationKind.REPLIED, said.article(), others)
                                .saying(said.detail())
                                .in(said.thread()));
            }
            default -> List.of();
        };
    }

    private static Told mentioned(CommentEvent event, Set<AccountId> people) {
        return Told.of(NotificationKind.MENTIONED, event.article(), people)
                .saying(event.detail())
                .in(event.thread());
    }

    private List<Told> byPublication(PublicationChanged changed) {
        var story = changed.article();
        return switch (changed.verb()) {
            case "published" -> List.of(Told.of(NotificationKind.PUBLISHED, story, people.writersOf(story)));
            case "took down" ->
                List.of(Told.of(NotificationKind.TAKEN_DOWN, story, people.writersOf(story))
                        .saying(changed.detail()));
            default -> List.of();
        };
    }

    private List<Told> byLive(LiveEvent event) {
        var story = event.article();
        return switch (event) {
            case LiveEvent.EntrySent sent ->
                List.of(Told.of(NotificationKind.ENTRY_WAITS, story, people.approversOfEntries())
                        .saying(sent.detail())
                        .at(sent.entry()));
            case LiveEvent.EntryLetStand stands ->
                List.of(Told.of(NotificationKind.ENTRY_POSTED, story, Set.of(stands.writer()))
                        .saying(stands.detail())
                        .at(stands.entry()));
            case LiveEvent.EntryRefused refused ->
                List.of(Told.of(NotificationKind.ENTRY_REFUSED, story, Set.of(refused.writer()))
                        .saying(refused.detail())
                        .at(refused.entry()));
            default -> List.of();
        };
    }

    Told by(StoryOpened opened) {
        return Told.of(NotificationKind.LIVE, opened.article(), people.writersOf(opened.article()))
                .about(opened.planned());
    }

    /** What nobody needs to look at any more once this has happened to its story. */
    Set<NotificationKind> settledBy(NewsroomEvent event) {
        return switch (event) {
            case ArticleEvent.ChangesAsked _, ArticleEvent.Approved _, ArticleEvent.Withdrawn _ ->
                Set.of(NotificationKind.SUBMITTED, NotificationKind.ASKED, NotificationKind.OVERDUE);
            case ArticleEvent.Submitted _ -> Set.of(NotificationKind.CHANGES_REQUESTED);
            default -> Set.of();
        };
    }
}
