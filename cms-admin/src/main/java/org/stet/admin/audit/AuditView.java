package org.stet.admin.audit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.stet.admin.component.EmptyState;
import org.stet.admin.component.NewsroomClock;
import org.stet.admin.component.NewsroomTime;
import org.stet.admin.component.ViewFrame;
import org.stet.admin.component.Words;
import org.stet.core.account.AccountDirectory;
import org.stet.core.account.Actor;
import org.stet.core.account.CurrentActor;
import org.stet.core.audit.AuditDesk;
import org.stet.core.audit.AuditQuery;
import org.stet.core.audit.AuditRow;

/** Who did what, the latest first, day by day. The address carries the filters, so a list can be mailed to a colleague. */
@Route(AuditNavigation.PATH)
@RolesAllowed("ADMIN")
class AuditView extends ViewFrame implements BeforeEnterObserver {

    private static final int PAGE = 50;

    private final AuditDesk desk;
    private final NewsroomTime time;
    private final Actor reader;
    private final AuditFilters filters;
    private final Div days = new Div();
    private final Span found = new Span();
    private final Button more = new Button(Words.of("audit.more"), click -> showMore());
    /** Read by the download, too, which has no lock on the session. */
    private volatile AuditQuery query = AuditQuery.ALL;

    private long before = AuditDesk.LATEST;
    private int shown;
    private @Nullable LocalDate day;
    private OrderedList entries = new OrderedList();

    AuditView(AuditDesk desk, AccountDirectory accounts, NewsroomClock clock, CurrentActor currentActor) {
        super(Words.of("audit.title"));
        this.desk = desk;
        this.time = clock.read();
        this.reader = currentActor.require();
        this.filters = new AuditFilters(accounts.all(), desk.verbs(), time.zone(), this::filtersChanged);
        var export = new Anchor(new AuditExport(desk, clock, () -> query), Words.of("audit.export"));
        export.setDownload(true);
        export.addClassName("as-button");
        setVerbs(export);
        setNote(Words.of("audit.zone", time.zoneId()));
        found.addClassNames("dim", "s");
        found.getElement().setAttribute("role", "status");
        var bar = new Div(filters, found);
        bar.addClassName("filters");
        days.addClassName("days");
        more.addClassName("more");
        var log = new Div(days, more);
        log.addClassName("audit");
        add(bar, log);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.read(event.getLocation().getQueryParameters());
        show();
    }

    private void filtersChanged() {
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, filters.location()));
        show();
    }

    private void show() {
        query = filters.query();
        before = AuditDesk.LATEST;
        shown = 0;
        day = null;
        days.removeAll();
        showMore();
        if (shown == 0) {
            days.add(new EmptyState(Words.of("audit.empty"), Words.of("audit.empty.reason")));
        }
    }

    /** One more is asked for than is shown, to know whether there are earlier ones. */
    private void showMore() {
        var page = desk.page(query, before, PAGE + 1);
        var rows = page.subList(0, Math.min(PAGE, page.size()));
        rows.forEach(this::add);
        shown += rows.size();
        more.setVisible(page.size() > PAGE);
        found.setText(Words.of(page.size() > PAGE ? "audit.found-more" : "audit.found", shown));
        if (!rows.isEmpty()) {
            before = rows.getLast().id();
        }
    }

    private void add(AuditRow row) {
        var its = time.day(row.at());
        if (!its.equals(day)) {
            day = its;
            entries = new OrderedList();
            days.add(new H2(time.dayHeading(row.at())), entries);
        }
        entries.add(item(row));
    }

    private ListItem item(AuditRow row) {
        var at = new Span(time.seconds(row.at()));
        at.addClassNames("entry-time", "xs", "dim");
        at.setTitle(time.full(row.at()));
        var sentence = new Sentence(row, reader);
        var words = new Div(sentence.words());
        words.addClassName("grow");
        var rest = sentence.detail(time);
        if (!rest.isEmpty()) {
            var detail = new Div(rest);
            detail.addClassNames("xs", "dim", "detail");
            words.add(detail);
        }
        var item = new ListItem(at, words);
        item.addClassName("entry");
        return item;
    }
}
