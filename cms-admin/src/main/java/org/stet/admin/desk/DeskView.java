package org.stet.admin.desk;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stet.admin.component.EmptyState;
import org.stet.admin.component.NewStory;
import org.stet.admin.component.NewsroomClock;
import org.stet.admin.component.NewsroomTime;
import org.stet.admin.component.Places;
import org.stet.admin.component.StoryLine;
import org.stet.admin.component.ViewFrame;
import org.stet.admin.component.Words;
import org.stet.core.account.Actor;
import org.stet.core.account.CurrentActor;
import org.stet.core.account.Role;
import org.stet.core.article.ArticleEditing;
import org.stet.core.article.Verb;
import org.stet.core.article.WorkflowState;
import org.stet.core.publication.StoryDesk;
import org.stet.core.publication.StoryQuery;
import org.stet.core.publication.StoryQuery.Order;
import org.stet.core.publication.StoryRow;

/** What waits for me by my roles, my own stories, and what the site does next. */
@Route(Places.DESK)
@PermitAll
class DeskView extends ViewFrame implements AfterNavigationObserver, HasDynamicTitle {

    private static final int ROWS = 25;
    private static final int LOOK_AGAIN_MS = 10_000;

    private final StoryDesk desk;
    private final ArticleEditing articles;
    private final NewsroomClock clock;
    private final Actor actor;
    private final Div body = new Div();
    private @Nullable Registration looking;

    DeskView(StoryDesk desk, ArticleEditing articles, NewsroomClock clock, CurrentActor currentActor) {
        super(Words.of("desk.title"));
        this.desk = desk;
        this.articles = articles;
        this.clock = clock;
        this.actor = currentActor.require();
        body.addClassName("view");
        add(body);
        if (Verb.CREATE.isFor(actor)) {
            setVerbs(new NewStory(articles));
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh();
    }

    private void refresh() {
        var time = clock.read();
        setNote(time.today());
        var columns = new Div(mine(time), site(time));
        columns.addClassName("desk");
        body.removeAll();
        body.add(strip(time), columns);
    }

    private Component strip(NewsroomTime time) {
        var next = new Span(desk.scheduledNext(1).stream()
                .findFirst()
                .map(row -> nextWords(row, time))
                .orElseGet(() -> Words.of("desk.strip.nothing")));
        var clockWords = new Span(Words.of("desk.strip.clock", time.seconds(time.now())));
        clockWords.addClassNames("dim", "hide-m");
        var strip = new Div(next, clockWords);
        strip.addClassName("strip");
        return strip;
    }

    private static String nextWords(StoryRow row, NewsroomTime time) {
        var next = row.readers().next();
        return next == null
                ? Words.of("desk.strip.nothing")
                : Words.of(
                        "desk.strip.next",
                        row.headline(),
                        time.brief(next.window().from()),
                        time.distance(next.window().from()));
    }

    private Component mine(NewsroomTime time) {
        var column = new Div();
        var waiting = waitingForMe();
        column.add(new DeskSection("desk.waiting", waiting.size(), !waiting.isEmpty())
                .with(rows(waiting, time))
                .orElse(new EmptyState(Words.of("desk.waiting.empty"), Words.of("desk.waiting.empty.reason"))));
        var changes = own(WorkflowState.CHANGES_REQUESTED);
        if (!changes.isEmpty()) {
            column.add(new DeskSection("desk.changes", changes.size(), false).with(rows(changes, time)));
        }
        if (actor.hasAny(Role.WRITER, Role.EDITOR)) {
            var drafts = own(WorkflowState.DRAFT);
            column.add(new DeskSection("desk.drafts", drafts.size(), false)
                    .with(rows(drafts, time))
                    .orElse(new EmptyState(Words.of("desk.drafts.empty"), "")));
        }
        return column;
    }

    /** Submissions for reviewers, approved stories for editors, those that came back for their writers. */
    private List<StoryRow> waitingForMe() {
        var review = actor.hasAny(Role.REVIEWER, Role.EDITOR)
                ? desk.list(StoryQuery.in(WorkflowState.IN_REVIEW).orderedBy(Order.LONGEST_WAIT), ROWS, 0)
                : List.<StoryRow>of();
        var approved = actor.hasAny(Role.EDITOR)
                ? desk.list(StoryQuery.in(WorkflowState.APPROVED).orderedBy(Order.LONGEST_WAIT), ROWS, 0)
                : List.<StoryRow>of();
        return Stream.concat(review.stream(), approved.stream())
                .sorted(Comparator.comparing(StoryRow::since))
                .toList();
    }

    private List<StoryRow> own(WorkflowState state) {
        return desk.list(StoryQuery.in(state).withWriter(actor.id()), ROWS, 0);
    }

    private List<Component> rows(List<StoryRow> rows, NewsroomTime time) {
        return rows.stream()
                .<Component>map(row -> new StoryLine(row, time, actor, this::take))
                .toList();
    }

    private void take(StoryRow row) {
        articles.claim(row.id());
        refresh();
    }

    private Component site(NewsroomTime time) {
        var scheduled = desk.scheduledNext(8);
        var published = desk.justPublished(8);
        var column = new Aside(
                new DeskSection("desk.scheduled", 0, false)
                        .with(SiteTimes.scheduled(scheduled, time))
                        .orElse(new EmptyState(Words.of("desk.scheduled.empty"), "")),
                new DeskSection("desk.published", 0, false)
                        .with(SiteTimes.published(published, time))
                        .orElse(new EmptyState(Words.of("desk.published.empty"), "")));
        column.getElement().setAttribute("aria-label", Words.of("nav.group.SITE"));
        return column;
    }

    @Override
    public String getPageTitle() {
        return Words.of("desk.title") + " | Stet";
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().setPollInterval(LOOK_AGAIN_MS);
        looking = event.getUI().addPollListener(poll -> refresh());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        if (looking != null) {
            looking.remove();
        }
    }
}
