package org.stet.admin.notification;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stet.admin.component.EmptyState;
import org.stet.admin.component.Places;
import org.stet.admin.component.ViewFrame;
import org.stet.admin.component.Words;
import org.stet.core.notification.Inbox;
import org.stet.core.notification.InboxStandings.Standing;
import org.stet.core.notification.Notification;

/** Everything somebody was told, the latest first. The address carries the filter. */
@Route(InboxView.PATH)
@PermitAll
class InboxView extends ViewFrame implements BeforeEnterObserver {

    static final String PATH = "inbox";

    private static final String SHOW = "show";
    private static final String UNREAD = "unread";
    private static final int PAGE = 30;

    private final InboxRoom room;
    private final RadioButtonGroup<Boolean> filter = new RadioButtonGroup<>();
    private final Div list = new Div();
    private final Button more = new Button(Words.of("inbox.more"), click -> showMore());
    private final MarkAllRead markAll;
    private List<Notification> shown = List.of();
    private int wanted = PAGE;
    private @Nullable Standing known;
    private @Nullable Registration watching;

    InboxView(InboxRoom room) {
        super(Words.of("inbox.title"));
        this.room = room;
        this.markAll = new MarkAllRead(room.inbox, this::draw);
        filter.setItems(false, true);
        filter.setAriaLabel(Words.of("inbox.filter"));
        filter.setItemLabelGenerator(unread -> Words.of(unread ? "inbox.only-unread" : "inbox.everything"));
        filter.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                filterChanged();
            }
        });
        setVerbs(markAll, Places.link("account", Words.of("inbox.choose")));
        var bar = new Div(filter);
        bar.addClassName("filters");
        list.addClassName("inbox-list");
        more.addClassName("more");
        var page = new Div(list, more);
        page.addClassName("inbox-page");
        add(bar, page);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter.setValue(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SHOW)
                .filter(UNREAD::equals)
                .isPresent());
        wanted = PAGE;
        draw();
    }

    private void filterChanged() {
        var query = filter.getValue() ? QueryParameters.of(SHOW, UNREAD) : QueryParameters.empty();
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, new Location(PATH, query)));
        wanted = PAGE;
        list.removeAll();
        draw();
    }

    private void showMore() {
        wanted += PAGE;
        draw();
    }

    /** One more is asked for than is shown, to know whether there are earlier ones. */
    private void draw() {
        markAll.setEnabled(room.inbox.unread() > 0);
        var told = room.inbox.page(filter.getValue(), Inbox.NEWEST, wanted + 1);
        more.setVisible(told.size() > wanted);
        var now = new ArrayList<>(told.subList(0, Math.min(wanted, told.size())));
        if (!now.equals(shown) || list.getChildren().findAny().isEmpty()) {
            shown = now;
            list.removeAll();
            list.add(now.isEmpty() ? empty() : lines(now));
        }
    }

    private EmptyState empty() {
        return new EmptyState(
                Words.of(filter.getValue() ? "inbox.empty.unread" : "inbox.empty"), Words.of("inbox.empty.reason"));
    }

    private UnorderedList lines(List<Notification> told) {
        var time = room.clock.read();
        var lines = new UnorderedList();
        told.forEach(each -> lines.add(new InboxLine(each, time)));
        return lines;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        watching = room.news.watch(room.currentActor.require().id(), standing -> {
            if (!standing.equals(known) && ui.isAttached()) {
                known = standing;
                ui.access(this::draw);
            }
        });
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (watching != null) {
            watching.remove();
        }
    }
}
