package org.stet.admin.desk;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stet.admin.component.EmptyState;
import org.stet.admin.component.KeyBar;
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
import org.stet.core.publication.PlanDesk;
import org.stet.core.publication.SiteDesk;
import org.stet.core.publication.SiteEvent;
import org.stet.core.publication.StoryDesk;
import org.stet.core.publication.StoryQuery;
import org.stet.core.publication.StoryQuery.Order;
import org.stet.core.publication.StoryRow;

/** What waits for me by my roles, my own stories, and what the site does next. */
@Route(Places.DESK)
@PermitAll
class DeskView extends ViewFrame implements AfterNavigationObserver {

    private static final int ROWS = 25;
    private static final int AHEAD = 8;
    private static final int LOOK_AGAIN_MS = 10_000;

    private final StoryDesk desk;
    private final ArticleEditing articles;
    private final NewsroomClock clock;
    private final SiteDesk site;
    private final PlanDesk plans;
    private final OpeningRounds rounds;
    private final Actor actor;
    private final ScheduleStrip strip;
    private final Div body = new Div();
    private @Nullable Seen seen;
    private @Nullable Registration looking;

    DeskView(
            StoryDesk desk,
            SiteDesk site,
            PlanDesk plans,
            OpeningRounds rounds,
            ArticleEditing articles,
            NewsroomClock clock,
            CurrentActor currentActor) {
        super(Words.of("desk.title"));
        this.desk = desk;
        this.site = site;
        this.plans = plans;
        this.rounds = rounds;
        this.articles = articles;
        this.clock = clock;
        this.actor = currentActor.require();
        body.addClassName("view");
        strip = new ScheduleStrip(actor);
        add(strip, body, keys());
        if (Verb.CREATE.isFor(actor)) {
            setVerbs(new NewStory(articles));
        }
    }

    private KeyBar keys() {
        return Verb.CREATE.isFor(actor)
                ? new KeyBar("move", "open", "new", "stories", "sheet")
                : new KeyBar("move", "open", "stories", "sheet");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh();
    }

    /** What the columns show. While nothing of it moves they stay, and with them whatever somebody has in hand. */
    private record Seen(
            String minute,
            List<StoryRow> waiting,
            List<StoryRow> changes,
            List<StoryRow> drafts,
            List<StoryRow> scheduled,
            List<SiteEvent> lately) {}

    private void refresh() {
        var time = clock.read();
        setNote(time.today());
        var mayWrite = actor.hasAny(Role.WRITER, Role.EDITOR);
        var now = new Seen(
                time.today(),
                waitingForMe(),
                own(WorkflowState.CHANGES_REQUESTED),
                mayWrite ? own(WorkflowState.DRAFT) : List.of(),
                desk.scheduledNext(AHEAD),
                site.lately(AHEAD));
        strip.show(
                time,
                rounds.looked().orElse(null),
                now.scheduled(),
                plans.nextEnd().orElse(null),
                site.late());
        if (!now.equals(seen)) {
            seen = now;
            var columns = new Div(mine(now, time), site(now, time));
            columns.addClassName("desk");
            body.removeAll();
            body.add(columns);
        }
    }

    private Component mine(Seen now, NewsroomTime time) {
        var column = new Div();
        column.add(new DeskSection(
                        "desk.waiting", now.waiting().size(), !now.waiting().isEmpty())
                .with(rows(now.waiting(), time))
                .orElse(new EmptyState(Words.of("desk.waiting.empty"), Words.of("desk.waiting.empty.reason"))));
        if (!now.changes().isEmpty()) {
            column.add(new DeskSection("desk.changes", now.changes().size(), false).with(rows(now.changes(), time)));
        }
        if (actor.hasAny(Role.WRITER, Role.EDITOR)) {
            column.add(new DeskSection("desk.drafts", now.drafts().size(), false)
                    .with(rows(now.drafts(), time))
                    .orElse(new EmptyState(Words.of("desk.drafts.empty"), "")));
        }
        return column;
    }

    /** Submissions for reviewers, approved stories for editors, those that came back for their writers. */
    private List<StoryRow> waitingForMe() {
        var review = actor.hasAny(Role.REVIEWER, Role.EDITOR)
                ? desk.list(StoryQuery.in(WorkflowState.IN_REVIEW).orderedBy(Order.MOST_URGENT), ROWS, 0)
                : List.<StoryRow>of();
        var approved = actor.hasAny(Role.EDITOR)
                ? desk.list(StoryQuery.in(WorkflowState.APPROVED).orderedBy(Order.LONGEST_WAIT), ROWS, 0)
                : List.<StoryRow>of();
        return Stream.concat(review.stream(), approved.stream())
                .sorted(StoryRow.byUrgencyFor(actor.id()))
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

    private Component site(Seen now, NewsroomTime time) {
        var column = new Aside(
                new DeskSection("desk.scheduled", 0, false)
                        .with(SiteTimes.scheduled(now.scheduled(), time))
                        .orElse(new EmptyState(Words.of("desk.scheduled.empty"), "")),
                new DeskSection("desk.published", 0, false)
                        .with(SiteTimes.lately(now.lately(), time))
                        .orElse(new EmptyState(Words.of("desk.published.empty"), "")));
        column.getElement().setAttribute("aria-label", Words.of("nav.group.SITE"));
        return column;
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
