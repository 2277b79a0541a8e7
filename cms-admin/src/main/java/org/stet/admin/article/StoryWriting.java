package org.stet.admin.article;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.stet.admin.draft.StoryDrafts;
import org.stet.admin.presence.StoryPresence;
import org.stet.core.article.Saved;
import org.stet.core.article.StoryForm;
import org.stet.core.article.Verb;
import org.stet.core.presence.Room;
import org.stet.core.publication.Story;

/** Who may type into an open story now, and where what is typed goes: into the working copy, or beside it. */
class StoryWriting implements StoryPresence.Host, StoryDrafts.Host {

    private final StoryEditor editor;
    private final Runnable showAfresh;
    private final StoryPresence presence;
    private final StoryDrafts drafts;
    private boolean locked;

    /** {@code showAfresh} takes the story from the server again, its text too. */
    StoryWriting(StoryEditor editor, WritingRoom room, Runnable showAfresh) {
        this.editor = editor;
        this.showAfresh = showAfresh;
        this.presence = room.attendance.writing(this);
        this.drafts = room.drafts.of(presence.tab(), this);
    }

    StoryPresence presence() {
        return presence;
    }

    /** The drafts beside the story, where there are any. */
    Component drafts() {
        return drafts.list();
    }

    /** What a writer must know about others before typing. */
    Div notes() {
        var notes = new Div(presence.notes(), drafts.note());
        notes.addClassName("notes");
        return notes;
    }

    void enter(Story story) {
        drafts.enter(story.copy());
        presence.enter(story.copy().id());
        locked = presence.isWrittenByAnother();
    }

    /** The text on the screen is this one now. */
    void begin(Story story) {
        drafts.begin(story.copy());
    }

    boolean mayType(Story story) {
        return story.allows(Verb.EDIT) && !locked;
    }

    /** The version of the text on the screen. */
    int textVersion() {
        return drafts.textVersion();
    }

    void typed() {
        presence.typed();
    }

    /** The answer to a save; empty where the text is kept beside the story. */
    @Nullable
    Saved save(StoryForm form) {
        return drafts.save(form);
    }

    /** Puts words beside the story that an earlier visit left on this computer. */
    void keep(StoryForm form, int version, Instant typedAt) {
        drafts.keep(form, version, typedAt);
    }

    @Override
    public void flushThen(Runnable next) {
        editor.flushThen(next);
    }

    @Override
    public void reload() {
        editor.flushThen(showAfresh);
    }

    /** What somebody else writes is shown as it is saved; what is being typed here is never taken from the screen. */
    @Override
    public void follow(Room now) {
        var another = presence.isWrittenByAnother();
        var turned = another != locked;
        if (drafts.isKeepingThis()) {
            return;
        }
        locked = another;
        if (turned || now.textVersion() > drafts.textVersion()) {
            editor.flushThen(this::showUnlessKept);
        }
    }

    private void showUnlessKept() {
        if (!drafts.isKeepingThis()) {
            showAfresh.run();
        }
    }
}
