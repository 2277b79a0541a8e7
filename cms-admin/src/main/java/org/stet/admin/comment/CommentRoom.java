package org.stet.admin.comment;

import java.util.List;
import org.springframework.stereotype.Component;
import org.stet.admin.component.NewsroomClock;
import org.stet.admin.component.NewsroomTime;
import org.stet.core.account.AccountId;
import org.stet.core.account.CurrentActor;
import org.stet.core.comment.CommentEditing;
import org.stet.core.comment.ThreadDesk;

/** What the views of a story offer of comments. */
@Component
public class CommentRoom {

    private final CommentEditing editing;
    private final ThreadDesk desk;
    private final CurrentActor currentActor;
    private final NewsroomClock clock;

    CommentRoom(CommentEditing editing, ThreadDesk desk, CurrentActor currentActor, NewsroomClock clock) {
        this.editing = editing;
        this.desk = desk;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** The threads of a story as cards that a script puts beside their places in a {@code .sheet}. */
    public CommentMargin beside() {
        return new CommentMargin(this, true);
    }

    /** The threads of a story one below the other. */
    public CommentMargin listed() {
        return new CommentMargin(this, false);
    }

    CommentEditing editing() {
        return editing;
    }

    ThreadDesk desk() {
        return desk;
    }

    List<ThreadDesk.Colleague> colleagues() {
        return desk.colleagues();
    }

    boolean isMine(AccountId writer) {
        return currentActor.require().id().equals(writer);
    }

    NewsroomTime time() {
        return clock.read();
    }
}
