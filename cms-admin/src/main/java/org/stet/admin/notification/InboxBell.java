package org.stet.admin.notification;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.shared.Registration;
import org.jspecify.annotations.Nullable;
import org.stet.admin.component.Icon;
import org.stet.admin.component.Keys;
import org.stet.admin.component.Words;
import org.stet.core.account.AccountId;
import org.stet.core.notification.Inbox;
import org.stet.core.notification.InboxStandings.Standing;

/** The bell at the foot of the drawer: how many are unread, and the latest ones when it is pressed. Says what is new aloud. */
class InboxBell extends Div {

    private static final int MOST = 99;

    private final InboxRoom room;
    private final AccountId me;
    private final Button button = new Button(new Icon("bell"));
    private final Badge badge = new Badge();
    private final Div status = new Div();
    private final Popover popover = new Popover();
    private final InboxPanel panel;
    private @Nullable Registration watching;
    private Standing shown = Standing.EMPTY;

    InboxBell(InboxRoom room) {
        this.room = room;
        this.me = room.currentActor.require().id();
        this.panel = new InboxPanel(room, popover::close);
        addClassName("bell");
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        badge.getElement().setAttribute("aria-hidden", "true");
        status.addClassName("sr");
        status.getElement().setAttribute("role", "status");
        popover.setTarget(button);
        popover.setPosition(PopoverPosition.TOP_START);
        popover.addClassName("inbox-pop");
        popover.setAriaLabel(Words.of("inbox.title"));
        popover.setModal(true);
        popover.setAutofocus(true);
        popover.add(panel);
        popover.addOpenedChangeListener(change -> panel.show(change.isOpened()));
        add(Keys.on(button, "g i"), badge, status, popover);
        count(room.inbox.unread());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        shown = newest();
        count(shown.unread());
        watching = room.news.watch(me, standing -> hear(ui, standing));
    }

    private Standing newest() {
        var latest = room.inbox.page(true, Inbox.NEWEST, 1);
        return latest.isEmpty()
                ? Standing.EMPTY
                : new Standing(room.inbox.unread(), latest.getFirst().id().value());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (watching != null) {
            watching.remove();
        }
    }

    /** From any thread. What is shown is asked for again in the name of whoever sits there. */
    private void hear(UI ui, Standing standing) {
        if (!standing.equals(shown) && ui.isAttached()) {
            ui.access(() -> show(standing));
        }
    }

    private void show(Standing standing) {
        var isNew = standing.newest() > shown.newest();
        shown = standing;
        count(standing.unread());
        if (isNew) {
            announce();
        }
        if (popover.isOpened()) {
            panel.show(true);
        }
    }

    private void announce() {
        room.inbox.page(true, Inbox.NEWEST, 1).stream()
                .findFirst()
                .ifPresent(told -> status.setText(Words.of(
                        "inbox.announce", InboxLine.sentence(told, room.clock.read()), InboxLine.headline(told))));
    }

    private void count(int unread) {
        button.setAriaLabel(unread == 0 ? Words.of("inbox.bell.none") : Words.of("inbox.bell", unread));
        button.setTooltipText(Words.of("inbox.title"));
        badge.setText(unread > MOST ? MOST + "+" : Integer.toString(unread));
        badge.setVisible(unread > 0);
    }
}
