package org.stet.admin.draft;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.stet.admin.component.Notice;
import org.stet.admin.component.Words;
import org.stet.core.account.AccountEntry;
import org.stet.core.account.Role;
import org.stet.core.article.ArticleId;
import org.stet.core.article.Saved;
import org.stet.core.article.StaleCopy;
import org.stet.core.article.StoryForm;
import org.stet.core.article.Verb;
import org.stet.core.article.WorkingCopy;
import org.stet.core.draft.DraftEntry;
import org.stet.core.draft.SaveOutcome;
import org.stet.core.draft.Sitting;
import org.stet.core.presence.TabId;
import org.stet.core.shared.NewsroomException;

/** Saves what is typed in one open view, and shows the drafts beside its story: those kept from here, and everybody else's. */
public class StoryDrafts {

    /** The view around it. */
    public interface Host {

        /** Saves every word that is typed and not yet saved, then goes on. */
        void flushThen(Runnable next);

        /** The working copy is another one now, or is to be shown again. */
        void reload();
    }

    private final DraftRoom room;
    private final TabId tab;
    private final Host host;
    private final DraftList list;
    private final KeptNote note;
    private @Nullable ArticleId article;
    private Sitting sitting;
    private int textVersion;
    private SaveOutcome.@Nullable Kept kept;
    private boolean keptHere;

    StoryDrafts(DraftRoom room, TabId tab, Host host) {
        this.room = room;
        this.tab = tab;
        this.host = host;
        this.sitting = Sitting.fresh(tab);
        this.list = new DraftList(new DraftList.Deeds(this::compare, this::rename, this::discard));
        this.note = new KeptNote(this::compareKept);
    }

    public Component list() {
        return list;
    }

    public Component note() {
        return note;
    }

    /** Comes to a story, from another one perhaps. */
    public void enter(WorkingCopy copy) {
        kept = null;
        begin(copy);
    }

    /** The text on the screen is this one now: what is typed from here on builds on it. What was kept before stays said. */
    public void begin(WorkingCopy copy) {
        article = copy.id();
        textVersion = copy.textVersion();
        sitting = Sitting.fresh(tab);
        keptHere = false;
        show();
    }

    /** Whether the text on the screen is one that is kept beside the story. */
    public boolean isKeepingThis() {
        return keptHere;
    }

    /** The version the text on the screen builds on. */
    public int textVersion() {
        return textVersion;
    }

    /** Saves into the working copy and answers how; empty where the text is kept beside it, which the note says. */
    public @Nullable Saved save(StoryForm form) {
        switch (room.drafts.save(opened(), textVersion, form, sitting)) {
            case SaveOutcome.Stored stored -> {
                textVersion = stored.saved().textVersion();
                if (keptHere) {
                    forgetKept();
                }
                return stored.saved();
            }
            case SaveOutcome.Kept beside -> {
                kept = beside;
                keptHere = true;
                show();
                return null;
            }
        }
    }

    /** Keeps words beside the story that this computer had from an earlier visit, and says so until somebody chooses. */
    public void keep(StoryForm form, int version, Instant typedAt) {
        var draft = room.drafts.keep(opened(), version, form, typedAt);
        kept = new SaveOutcome.Kept(
                draft, Words.of("kept.typed-here", room.clock.read().brief(typedAt)));
        show();
    }

    private void forgetKept() {
        kept = null;
        keptHere = false;
        note.show(null, room.clock.read());
    }

    /** Lists what is beside the story now. */
    public void show() {
        var drafts = room.desk.of(opened());
        var me = room.currentActor.require();
        var time = room.clock.read();
        list.show(
                drafts, time, draft -> me.hasAny(Role.EDITOR) || draft.writer().equals(me.id()));
        note.show(kept, time);
    }

    private void compareKept() {
        var mine = kept;
        if (mine != null) {
            host.flushThen(() -> compare(mine.draft()));
        }
    }

    private void compare(DraftEntry draft) {
        var copy = room.copies.find(opened()).orElseThrow();
        var time = room.clock.read();
        var mayTake = copy.allowed().contains(Verb.EDIT);
        var one = new TextSide(
                draft.name(),
                Words.of(
                        "drafts.line",
                        draft.writerName(),
                        time.brief(draft.typedAt()),
                        draft.words(),
                        draft.baseVersion()),
                Words.of("two-texts.beside"),
                room.desk.text(draft.id()),
                mayTake ? () -> takeOver(draft, copy.textVersion()) : null);
        var editor = room.accounts.find(copy.editedBy()).map(AccountEntry::name).orElse("");
        var other = new TextSide(
                Words.of("two-texts.working-copy"),
                Words.of("two-texts.detail", editor, time.brief(copy.editedAt()), copy.textVersion()),
                Words.of("two-texts.in-story"),
                copy.content(),
                this::chosen);
        room.texts.open(one, other, Words.of(mayTake ? "two-texts.after" : "two-texts.not-now", draft.name()));
    }

    private void takeOver(DraftEntry draft, int comparedWith) {
        try {
            room.drafts.takeOver(draft.id(), comparedWith);
            chosen();
            Notice.show(Words.of("two-texts.taken", draft.name()));
        } catch (StaleCopy moved) {
            Notice.problem(Words.of("two-texts.moved"));
            compare(draft);
        } catch (NewsroomException refused) {
            Notice.problem(refused.sentence());
        }
    }

    private void chosen() {
        forgetKept();
        host.reload();
    }

    private void rename(DraftEntry draft) {
        new RenameDialog(draft.name(), name -> act(() -> room.drafts.rename(draft.id(), name))).open();
    }

    private void discard(DraftEntry draft) {
        act(() -> room.drafts.discard(draft.id()));
        Notice.withUndo(Words.of("drafts.discarded", draft.name()), () -> act(() -> room.drafts.bringBack(draft.id())));
    }

    private void act(Runnable deed) {
        deed.run();
        show();
    }

    private ArticleId opened() {
        if (article == null) {
            throw new IllegalStateException("Begin with a story first");
        }
        return article;
    }
}
