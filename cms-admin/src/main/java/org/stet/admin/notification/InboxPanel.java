package org.stet.admin.notification;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.UnorderedList;
import org.stet.admin.component.EmptyState;
import org.stet.admin.component.Icon;
import org.stet.admin.component.Places;
import org.stet.admin.component.Words;
import org.stet.core.notification.Inbox;

/** The latest notifications, over whatever somebody is at. */
class InboxPanel extends Div {

    private static final int LATEST = 12;

    private final InboxRoom room;
    private final Div list = new Div();
    private final MarkAllRead markAll;
    private final Button onlyUnread = new Button(Words.of("inbox.only-unread"));
    private boolean isFiltered;

    InboxPanel(InboxRoom room, Runnable close) {
        this.room = room;
        this.markAll = new MarkAllRead(room.inbox, this::draw);
        addClassName("inbox-panel");
        list.addClassName("inbox-list");
        onlyUnread.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        onlyUnread.addClickListener(click -> filter(!isFiltered));
        onlyUnread.getElement().setAttribute("aria-pressed", "false");
        var shut = new Button(new Icon("close"), click -> close.run());
        shut.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        shut.setAriaLabel(Words.of("notice.close"));
        shut.addClassName("shut");
        var all = Places.link(InboxView.PATH, Words.of("inbox.all"));
        all.addClassName("link");
        all.getElement().addEventListener("click", click -> close.run());
        var choose = Places.link("account", Words.of("inbox.choose"));
        choose.addClassName("link");
        choose.getElement().addEventListener("click", click -> close.run());
        list.getElement()
                .addEventListener("click", click -> close.run())
                .setFilter("event.target.closest('a') != null");
        var head = new Div(new H2(Words.of("inbox.title")), onlyUnread, markAll, shut);
        head.addClassName("inbox-head");
        var foot = new Div(all, choose);
        foot.addClassName("inbox-foot");
        add(head, list, foot);
    }

    /** Nothing is kept ready while nobody looks. */
    void show(boolean isOpen) {
        if (isOpen) {
            draw();
        } else {
            list.removeAll();
        }
    }

    private void filter(boolean unread) {
        isFiltered = unread;
        onlyUnread.getElement().setAttribute("aria-pressed", Boolean.toString(unread));
        draw();
    }

    private void draw() {
        list.removeAll();
        var told = room.inbox.page(isFiltered, Inbox.NEWEST, LATEST);
        markAll.setEnabled(room.inbox.unread() > 0);
        if (told.isEmpty()) {
            list.add(new EmptyState(
                    Words.of(isFiltered ? "inbox.empty.unread" : "inbox.empty"), Words.of("inbox.empty.reason")));
            return;
        }
        var time = room.clock.read();
        var lines = new UnorderedList();
        told.forEach(each -> lines.add(new InboxLine(each, time)));
        list.add(lines);
    }
}
