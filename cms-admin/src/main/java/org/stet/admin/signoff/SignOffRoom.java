package org.stet.admin.signoff;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.stet.admin.component.NewsroomClock;
import org.stet.core.account.CurrentActor;
import org.stet.core.account.Role;
import org.stet.core.publication.Story;
import org.stet.core.signoff.SignOffEditing;

/** What the views of a story offer of sign-offs. */
@Component
public class SignOffRoom {

    private final SignOffEditing signOffs;
    private final CurrentActor currentActor;
    private final NewsroomClock clock;
    private final String console;

    SignOffRoom(
            SignOffEditing signOffs,
            CurrentActor currentActor,
            NewsroomClock clock,
            @Value("${stet.console.url:http://localhost:${server.port}}") String console) {
        this.signOffs = signOffs;
        this.currentActor = currentActor;
        this.clock = clock;
        this.console = console.replaceAll("/+$", "");
    }

    /** Whether there is a revision that somebody outside can be asked about, and whether this person may ask. */
    public boolean isOpenFor(Story story) {
        var copy = story.copy();
        return copy.trashed() == null
                && (copy.submission() != null || copy.approval() != null)
                && currentActor.require().hasAny(Role.WRITER, Role.REVIEWER, Role.EDITOR);
    }

    /** Asks somebody, and lists who was asked before. */
    public void open(Story story) {
        new SignOffDialog(story.copy().id(), signOffs, clock.read(), console).open();
    }

    /** The answers about the revision that is decided on now; empty where there are none. */
    public SignOffAnswers answers(Story story) {
        return new SignOffAnswers(signOffs.of(story.copy().id()), story.copy(), clock.read());
    }
}
