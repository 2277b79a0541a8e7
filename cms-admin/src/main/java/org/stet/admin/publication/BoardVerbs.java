package org.stet.admin.publication;

import org.springframework.stereotype.Component;
import org.stet.admin.component.Ask;
import org.stet.admin.component.NewsroomClock;
import org.stet.admin.component.Notice;
import org.stet.admin.component.Words;
import org.stet.core.article.ArticleEditing;
import org.stet.core.article.Verb;
import org.stet.core.publication.Story;
import org.stet.core.shared.NewsroomException;

/** What a move on the board does: the same verbs as elsewhere, with the same questions and the same ways back. */
@Component
class BoardVerbs {

    private final ArticleEditing articles;
    private final PlanningRoom room;
    private final NewsroomClock clock;

    BoardVerbs(ArticleEditing articles, PlanningRoom room, NewsroomClock clock) {
        this.articles = articles;
        this.room = room;
        this.clock = clock;
    }

    void perform(Verb verb, Story story, Runnable done) {
        var id = story.copy().id();
        switch (verb) {
            case SUBMIT ->
                attempt(() -> articles.submit(id), Words.of("board.submitted"), () -> articles.withdraw(id), done);
            case WITHDRAW ->
                attempt(() -> articles.withdraw(id), Words.of("notice.withdrawn"), () -> articles.submit(id), done);
            case REQUEST_CHANGES -> askChanges(story, done);
            case APPROVE -> askApproval(story, done);
            case SCHEDULE -> room.askPublish(story, true, done);
            case CANCEL -> askCancel(story, done);
            default -> throw new IllegalArgumentException("Not a move on the board: " + verb);
        }
    }

    private void attempt(Runnable act, String said, Runnable back, Runnable done) {
        try {
            act.run();
            Notice.withUndo(said, () -> {
                back.run();
                done.run();
            });
        } catch (NewsroomException refused) {
            Notice.problem(clock.read().said(refused.sentence()));
        }
        done.run();
    }

    private void askChanges(Story story, Runnable done) {
        Ask.reason(
                Words.of("verb.REQUEST_CHANGES"),
                Words.of("board.changes.consequence"),
                Words.of("board.changes.reason"),
                Words.of("verb.REQUEST_CHANGES"),
                reason -> {
                    articles.requestChanges(story.copy().id(), reason);
                    done.run();
                    Notice.show(Words.of("board.changes.done"));
                });
    }

    private void askApproval(Story story, Runnable done) {
        var submission = story.copy().submission();
        if (submission != null) {
            Ask.first(
                    Words.of("verb.APPROVE"),
                    Words.of("board.approve.consequence", submission.revision()),
                    Words.of("verb.APPROVE"),
                    () -> {
                        articles.approve(story.copy().id(), submission.revision(), null);
                        done.run();
                        Notice.show(Words.of("board.approved"));
                    });
        }
    }

    private void askCancel(Story story, Runnable done) {
        var next = story.row().readers().next();
        if (next != null) {
            room.askCancel(story, next, done);
        }
    }
}
