package org.stet.admin.review;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stet.admin.component.EmptyState;
import org.stet.admin.component.LookAgain;
import org.stet.admin.component.NewsroomClock;
import org.stet.admin.component.Places;
import org.stet.admin.component.StoryLine;
import org.stet.admin.component.ViewFrame;
import org.stet.admin.component.Words;
import org.stet.core.account.CurrentActor;
import org.stet.core.article.ArticleEditing;
import org.stet.core.article.WorkflowState;
import org.stet.core.publication.StoryDesk;
import org.stet.core.publication.StoryQuery;
import org.stet.core.publication.StoryQuery.Order;
import org.stet.core.publication.StoryRow;

/** Every submission that waits for somebody to let it stand, the longest wait first. */
@Route(Places.QUEUE)
@RolesAllowed({"REVIEWER", "EDITOR"})
class ReviewQueueView extends ViewFrame implements AfterNavigationObserver {

    private static final int ROWS = 100;

    private final StoryDesk desk;
    private final ArticleEditing articles;
    private final NewsroomClock clock;
    private final CurrentActor currentActor;
    private final Div body = new Div();
    private @Nullable Seen seen;

    /** What the list shows, at which minute. */
    private record Seen(String minute, List<StoryRow> waiting) {}

    ReviewQueueView(StoryDesk desk, ArticleEditing articles, NewsroomClock clock, CurrentActor currentActor) {
        super(Words.of("nav.review"));
        this.desk = desk;
        this.articles = articles;
        this.clock = clock;
        this.currentActor = currentActor;
        body.addClassNames("view", "queue");
        add(body);
        LookAgain.with(this, this::look);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh();
    }

    private List<StoryRow> waiting() {
        return desk.list(StoryQuery.in(WorkflowState.IN_REVIEW).orderedBy(Order.MOST_URGENT), ROWS, 0);
    }

    /** While nothing of it moves the list stays, and with it whatever somebody has the focus on. */
    private void look() {
        var now = new Seen(clock.read().today(), waiting());
        if (!now.equals(seen)) {
            refresh();
        }
    }

    private void refresh() {
        var waiting = waiting();
        seen = new Seen(clock.read().today(), waiting);
        setNote(Words.of("review.waiting", waiting.size()));
        body.removeAll();
        if (waiting.isEmpty()) {
            body.add(new EmptyState(Words.of("desk.waiting.empty"), Words.of("desk.waiting.empty.reason")));
            return;
        }
        var time = clock.read();
        var list = new UnorderedList();
        list.addClassName("desk");
        waiting.forEach(row -> list.add(new StoryLine(row, time, currentActor.require(), this::take)));
        body.add(list);
    }

    private void take(StoryRow row) {
        articles.claim(row.id());
        refresh();
    }
}
