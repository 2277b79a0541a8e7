package org.stet.admin.presence;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.stet.admin.component.Notice;
import org.stet.admin.component.Words;
import org.stet.core.account.AccountId;
import org.stet.core.account.Role;
import org.stet.core.article.ArticleId;
import org.stet.core.presence.Lease;
import org.stet.core.presence.Place;
import org.stet.core.presence.Room;
import org.stet.core.presence.TabId;

/**
 * One open view of a story, among the others that are open: shows who is there, and passes the right to write from one to
 * the other. The browser says every five seconds that it is still there, so one that was killed falls silent.
 */
@Tag("stet-presence")
public class StoryPresence extends HtmlContainer {

    private static final String MODULE = "context://console/presence.js";

    /** The holder's own browser hands over when the ring closes; where it does not, the asker takes over a little later. */
    private static final Duration GRACE = Duration.ofSeconds(3);

    /** The view around it. */
    public interface Host {

        Host NOBODY = new Host() {
            @Override
            public void flushThen(Runnable next) {
                next.run();
            }

            @Override
            public void follow(Room room) {
                // Nothing here depends on who writes.
            }
        };

        /** Saves every word that is typed and not yet saved, then goes on. */
        void flushThen(Runnable next);

        /** Somebody came, left, wrote or stopped writing. */
        void follow(Room room);
    }

    private static final Logger LOG = LoggerFactory.getLogger(StoryPresence.class);

    private final Attendance attendance;
    private final Place place;
    private final Host host;
    private final AccountId me;
    private final boolean mayWrite;
    private final TabId tab = TabId.fresh();
    private final Faces faces = new Faces();
    private final TakeoverCard card;
    private final WritingNote note;
    private @Nullable ArticleId article;
    private @Nullable Room room;
    private @Nullable UI ui;

    StoryPresence(Attendance attendance, Place place, Host host) {
        this.attendance = attendance;
        this.place = place;
        this.host = host;
        var actor = attendance.currentActor.require();
        this.me = actor.id();
        this.mayWrite = place == Place.STORY && actor.hasAny(Role.WRITER, Role.EDITOR);
        this.card = new TakeoverCard(this::handOver, this::keepWriting);
        this.note = new WritingNote(this::ask, this::look);
        add(faces);
        getElement().addEventListener("stet-beat", beat -> ifHeard(this::look));
    }

    /** Comes to a story, from another one perhaps. */
    public void enter(ArticleId opened) {
        leave();
        article = opened;
        getUI().ifPresent(this::join);
        look();
        attendance.news.tellOthers(opened, this);
    }

    /** What stands over the text: that somebody else writes, and that somebody wants to. */
    public Component notes() {
        var notes = new Div(card, note);
        notes.addClassName("presence-notes");
        return notes;
    }

    public TabId tab() {
        return tab;
    }

    /** Whether what is typed here may go into the story now. */
    public boolean isWrittenByAnother() {
        return room != null && room.isWrittenByAnother(me);
    }

    /** Words are being typed here: nobody else begins to. */
    public void typed() {
        ifHeard(this::take);
    }

    private void take() {
        if (mayWrite && article != null) {
            var writing = holdsLease();
            attendance.presence.typed(tab, article);
            if (!writing) {
                look();
                attendance.news.tellOthers(article, this);
            }
        }
    }

    /** While the database is away nobody knows who is here; the next beat asks again, and no word waits for it. */
    private static void ifHeard(Runnable ask) {
        try {
            ask.run();
        } catch (DataAccessException | TransactionException away) {
            LOG.debug("The next beat asks again", away);
        }
    }

    private boolean holdsLease() {
        return room != null && room.lease() != null && room.lease().isOf(me);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule(MODULE);
        join(event.getUI());
    }

    private void join(UI here) {
        ui = here;
        if (article != null) {
            attendance.news.join(article, this);
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        leave();
        ui = null;
    }

    private void leave() {
        if (article != null) {
            attendance.news.part(article, this);
            attendance.departures.left(tab);
            attendance.news.tellOthers(article, this);
        }
    }

    /** From any thread: the browser asks again, in the name of whoever sits there. */
    void lookAgain() {
        var there = ui;
        if (there != null && there.isAttached()) {
            there.access(() -> getElement().callJsFunction("beat"));
        }
    }

    private void look() {
        if (article != null) {
            show(attendance.presence.seen(tab, article, place));
        }
    }

    private void show(Room now) {
        var before = room == null ? null : room.lease();
        room = now;
        var lease = now.lease();
        faces.show(now, me);
        note.show(mayWrite ? lease : null, me, now.at());
        card.show(
                mayWrite && lease != null && lease.isOf(me) && lease.tab().equals(tab) ? lease.asked() : null,
                now.at());
        sayWhatChanged(before, lease);
        if (lease != null && isOverdue(lease, now)) {
            takeOver();
        } else {
            host.follow(now);
        }
    }

    private boolean isOverdue(Lease lease, Room now) {
        var asked = lease.asked();
        return asked != null && asked.tab().equals(tab) && asked.isOver(now.at().minus(GRACE));
    }

    private void sayWhatChanged(@Nullable Lease before, @Nullable Lease now) {
        if (!mayWrite || before == null) {
            return;
        }
        var asked = before.asked();
        var wasMine = before.isOf(me);
        var isMine = now != null && now.isOf(me);
        if (wasMine && now != null && !isMine) {
            Notice.show(Words.of("presence.lost", Faces.first(now.name())));
        } else if (asked != null && asked.tab().equals(tab) && isMine && !wasMine) {
            Notice.show(Words.of("presence.won"));
        } else if (asked != null && asked.tab().equals(tab) && now != null && now.asked() == null && !isMine) {
            Notice.show(Words.of("presence.declined", Faces.first(now.name())));
        }
    }

    private void ask() {
        act(here -> attendance.presence.ask(tab, here));
    }

    private void handOver() {
        host.flushThen(() -> act(attendance.presence::handOver));
    }

    private void keepWriting() {
        act(attendance.presence::keepWriting);
    }

    private void takeOver() {
        act(here -> attendance.presence.takeOver(tab, here));
    }

    private void act(Function<ArticleId, Room> verb) {
        if (article != null) {
            show(verb.apply(article));
            attendance.news.tellOthers(article, this);
        }
    }
}
