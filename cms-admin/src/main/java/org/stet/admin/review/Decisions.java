package org.stet.admin.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.stet.admin.comment.CommentMargin;
import org.stet.admin.component.Ask;
import org.stet.admin.component.NewsroomClock;
import org.stet.admin.component.Notice;
import org.stet.admin.component.Words;
import org.stet.core.article.ArticleEditing;
import org.stet.core.publication.Story;

/** What a reviewer decides: let it stand, now or with a time for readers, or say what should change. */
class Decisions {

    private final ArticleEditing articles;
    private final NewsroomClock clock;
    private final CommentMargin margin;
    private final Runnable done;

    Decisions(ArticleEditing articles, NewsroomClock clock, CommentMargin margin, Runnable done) {
        this.articles = articles;
        this.clock = clock;
        this.margin = margin;
        this.done = done;
    }

    void approve(Story story) {
        var submission = story.copy().submission();
        if (submission != null) {
            approve(story, submission.revision(), null);
        }
    }

    void approveFor(Story story) {
        var submission = story.copy().submission();
        if (submission != null) {
            new ApproveDialog(clock.read(), submission.revision(), from -> approve(story, submission.revision(), from))
                    .open();
        }
    }

    private void approve(Story story, int revision, @Nullable Instant from) {
        articles.approve(story.copy().id(), revision, from);
        Notice.show(Words.of("notice.approved", revision));
        done.run();
    }

    void askForChanges(Story story) {
        Ask.reason(
                Words.of("review.request-changes"),
                Words.of("review.request-changes.consequence"),
                Words.of("review.reason"),
                Words.of("review.request-changes"),
                margin.openList(),
                reason -> {
                    articles.requestChanges(story.copy().id(), reason);
                    Notice.show(Words.of("notice.changes-requested"));
                    done.run();
                });
    }
}
