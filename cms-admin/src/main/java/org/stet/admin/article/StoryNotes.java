package org.stet.admin.article;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stet.admin.component.NewsroomTime;
import org.stet.admin.component.Words;
import org.stet.admin.signoff.SignOffRoom;
import org.stet.core.account.AccountDirectory;
import org.stet.core.account.AccountEntry;
import org.stet.core.article.Verb;
import org.stet.core.publication.Story;

/** What a writer must know before typing: what a reviewer asked for, and why the text may stand still. */
class StoryNotes extends Div {

    private static final Logger LOG = LoggerFactory.getLogger(StoryNotes.class);

    private final AccountDirectory accounts;
    private final SignOffRoom signOffs;
    private boolean away;

    StoryNotes(AccountDirectory accounts, SignOffRoom signOffs) {
        this.accounts = accounts;
        this.signOffs = signOffs;
        addClassName("notes");
    }

    void show(Story story, NewsroomTime time) {
        removeAll();
        away = false;
        var copy = story.copy();
        var asked = copy.changesRequest();
        if (asked != null) {
            var name = accounts.find(asked.by()).map(AccountEntry::name).orElse("");
            note("warn", Words.of("story.changes-requested", name, time.brief(asked.at()), asked.reason()));
        }
        var embargo = copy.embargo();
        if (embargo != null && embargo.until().isAfter(time.now())) {
            var name = accounts.find(embargo.by()).map(AccountEntry::name).orElse("");
            note("warn", Words.of("story.embargo", time.full(embargo.until()), name));
        }
        if (copy.trashed() != null) {
            note("warn", Words.of("story.in-trash"));
        } else if (story.allows(Verb.WITHDRAW)) {
            note("info", Words.of("story.in-review"));
        }
        if (copy.ownWork() && story.allows(Verb.REQUEST_CHANGES)) {
            note("info", Words.of("story.four-eyes"));
        }
        if (signOffs.isOpenFor(story)) {
            add(signOffs.answers(story));
        }
    }

    /** Until something was saved again, which draws the notes anew. */
    void databaseIsAway(Exception silent) {
        if (!away) {
            LOG.warn("Nothing could be saved; the browser tries again", silent);
            away = true;
            note("warn", Words.of("save.away")).getElement().setAttribute("role", "alert");
        }
    }

    private Paragraph note(String kind, String text) {
        var note = new Paragraph(text);
        note.addClassNames("note", kind);
        add(note);
        return note;
    }
}
