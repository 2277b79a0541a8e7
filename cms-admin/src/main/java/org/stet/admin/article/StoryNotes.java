package org.stet.admin.article;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stet.admin.component.AskedMark;
import org.stet.admin.component.NewsroomTime;
import org.stet.admin.component.Notice;
import org.stet.admin.component.Words;
import org.stet.admin.review.ReviewRoom;
import org.stet.admin.signoff.SignOffRoom;
import org.stet.core.account.AccountDirectory;
import org.stet.core.account.AccountEntry;
import org.stet.core.account.AccountId;
import org.stet.core.account.Actor;
import org.stet.core.article.EndedApproval;
import org.stet.core.article.Saved;
import org.stet.core.article.Verb;
import org.stet.core.publication.Story;

/** What a writer must know before typing: what a reviewer asked for, and why the text may stand still. */
class StoryNotes extends Div {

    private static final Logger LOG = LoggerFactory.getLogger(StoryNotes.class);

    private final AccountDirectory accounts;
    private final SignOffRoom signOffs;
    private final Actor person;
    private final ReviewRoom reviewing;
    private final Runnable changed;
    private boolean away;
    private @Nullable EndedApproval told;

    StoryNotes(AccountDirectory accounts, Actor person, ReviewRoom reviewing, SignOffRoom signOffs, Runnable changed) {
        this.accounts = accounts;
        this.person = person;
        this.reviewing = reviewing;
        this.signOffs = signOffs;
        this.changed = changed;
        addClassName("notes");
    }

    void show(Story story, NewsroomTime time) {
        removeAll();
        away = false;
        var copy = story.copy();
        var asked = copy.changesRequest();
        if (asked != null) {
            note("warn", Words.of("story.changes-requested", name(asked.by()), time.brief(asked.at()), asked.reason()));
        }
        var embargo = copy.embargo();
        if (embargo != null && embargo.until().isAfter(time.now())) {
            note("warn", Words.of("story.embargo", time.full(embargo.until()), name(embargo.by())));
        }
        var ended = copy.ended();
        if (ended != null) {
            note("warn", Words.of("story.approval-ended", endedWords(ended), time.brief(ended.at())));
        }
        asked(story, time);
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

    /** Says at once when a save ended an approval, and that one without a change did not. */
    void saved(Saved saved, Story story) {
        var ended = story.copy().ended();
        var approval = story.copy().approval();
        if (saved.changed() && ended != null && !ended.equals(told)) {
            told = ended;
            Notice.show(endedWords(ended) + ".");
        } else if (!saved.changed() && approval != null) {
            Notice.show(Words.of("story.approval-stands", name(approval.by()), approval.revision()));
        }
    }

    private String endedWords(EndedApproval ended) {
        return ended.by().equals(person.id())
                ? Words.of("story.approval-ended.mine", name(ended.approver()), ended.revision())
                : Words.of("story.approval-ended.by", name(ended.by()), name(ended.approver()), ended.revision());
    }

    /** Whom the submission waits for, and by when; a press chooses another where that is allowed. */
    private void asked(Story story, NewsroomTime time) {
        var copy = story.copy();
        if (copy.request() == null && !copy.mayAsk()) {
            return;
        }
        var row = new Div(new AskedMark(story.row().asked(), time, person.id()));
        row.addClassNames("note", "asked-note");
        var claimer = story.row().claimedByName();
        if (claimer != null) {
            row.add(new Span(Words.of("desk.has-it", claimer)));
        }
        if (copy.mayAsk()) {
            var change = new Button(
                    Words.of(copy.request() == null ? "review.ask" : "review.ask.change"),
                    click -> reviewing.change(story, changed));
            change.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            row.add(change);
        }
        add(row);
    }

    private String name(AccountId id) {
        return accounts.find(id).map(AccountEntry::name).orElse("");
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
