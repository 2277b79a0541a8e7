package org.stet.admin.article;

import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import java.util.List;
import org.stet.admin.comment.CommentMargin;
import org.stet.admin.comment.CommentRoom;
import org.stet.admin.comment.ThreadAddress;
import org.stet.admin.component.Words;
import org.stet.core.comment.StoryText;
import org.stet.core.comment.ThreadId;
import org.stet.core.publication.Story;

/** The comments on the story that is being written: a tab of their own, marks in the text, and a line of the ready list. */
class StoryComments {

    private final CommentMargin margin;
    private final StoryEditor editor;
    private final TabSheet tabs;
    private final Tab tab;

    /** What is marked in the browser now. The browser moves marks with the text itself, so a save needs no others. */
    private record Marked(int load, List<ThreadId> threads) {}

    private Marked marked = new Marked(0, List.of());

    StoryComments(CommentRoom room, StoryEditor editor, TabSheet tabs, Runnable changed) {
        this.editor = editor;
        this.tabs = tabs;
        margin = room.listed();
        tab = tabs.add(Words.of("thread.tab", 0), margin);
        margin.onChange(changed);
        margin.onPlaceWanted(editor::showThread);
        editor.onThread(this::reveal);
        tabs.addAttachListener(attached -> ThreadAddress.follow(attached, this::reveal));
        editor.onComment(words -> editor.flushThen(() -> {
            tabs.setSelectedTab(tab);
            margin.comment(words.field(), words.from(), words.quote());
        }));
    }

    private void reveal(long thread) {
        tabs.setSelectedTab(tab);
        margin.reveal(thread);
    }

    /** Shows what was said beside the text as it is saved now. */
    void show(Story story, ReadyList ready) {
        margin.show(story.copy().id(), story.copy().content());
        var open = margin.open();
        tab.setLabel(Words.of("thread.tab", open.size()));
        ready.showThreads(open.size(), () -> tabs.setSelectedTab(tab));
        var now = new Marked(
                editor.loads(), open.stream().map(place -> place.thread().id()).toList());
        if (!now.equals(marked)) {
            marked = now;
            editor.markThreads(open, StoryText.of(story.copy().content()));
        }
    }
}
