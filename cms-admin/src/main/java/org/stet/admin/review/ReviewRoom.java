package org.stet.admin.review;

import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.stet.admin.component.NewsroomClock;
import org.stet.admin.component.Notice;
import org.stet.admin.component.Words;
import org.stet.admin.signoff.SignOffAnswers;
import org.stet.admin.signoff.SignOffRoom;
import org.stet.core.article.ReviewDesk;
import org.stet.core.article.ReviewEditing;
import org.stet.core.article.ReviewRequest;
import org.stet.core.publication.Readiness;
import org.stet.core.publication.ReadyDesk;
import org.stet.core.publication.Story;

/** What any view may ask about the review of a story: who should read it by when, and whether it is ready for readers. */
@Component
public class ReviewRoom {

    private final ReviewEditing reviews;
    private final ReviewDesk desk;
    private final ReadyDesk readiness;
    private final SignOffRoom signOffs;
    private final NewsroomClock clock;

    ReviewRoom(ReviewEditing reviews, ReviewDesk desk, ReadyDesk readiness, SignOffRoom signOffs, NewsroomClock clock) {
        this.reviews = reviews;
        this.desk = desk;
        this.readiness = readiness;
        this.signOffs = signOffs;
        this.clock = clock;
    }

    /** Asks who should review a story before it is submitted, and submits it so. */
    public void askThenSubmit(Story story, Consumer<ReviewRequest> submit) {
        var id = story.copy().id();
        var time = clock.read();
        var before = desk.asked(id);
        var due = before.due();
        var ahead = due != null && due.isAfter(time.now()) ? due : null;
        new ReviewRequestDialog(
                        "verb.SUBMIT", desk.candidates(id), new ReviewRequest(before.reviewer(), ahead), time, submit)
                .open();
    }

    /** Asks somebody else, or by another time, while the submission waits. */
    public void change(Story story, Runnable done) {
        var id = story.copy().id();
        var before = story.copy().request() == null
                ? ReviewRequest.OPEN
                : story.copy().request();
        new ReviewRequestDialog("review.ask.save", desk.candidates(id), before, clock.read(), request -> {
                    reviews.ask(id, request);
                    done.run();
                    Notice.withUndo(Words.of("review.ask.done"), () -> {
                        reviews.ask(id, before);
                        done.run();
                    });
                })
                .open();
    }

    /** What people outside the newsroom answered about the revision that is decided on. */
    SignOffAnswers answers(Story story) {
        return signOffs.answers(story);
    }

    /** Whether the text that is being written could go to readers. */
    public Readiness readiness(Story story) {
        return readiness.of(story.copy().id(), story.copy().content());
    }
}
