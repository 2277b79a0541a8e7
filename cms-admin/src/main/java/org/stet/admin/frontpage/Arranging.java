package org.stet.admin.frontpage;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.stet.admin.component.NewsroomClock;
import org.stet.core.frontpage.Arrangement;
import org.stet.core.frontpage.ArrangementForm;
import org.stet.core.frontpage.FrontPageDesk;
import org.stet.core.frontpage.FrontPageEditing;
import org.stet.core.frontpage.Layout;
import org.stet.core.frontpage.SavedArrangement;

/** The front page on an editor's table: what readers get, what was kept as a draft, and what is being made of it. */
class Arranging {

    private final FrontPageDesk desk;
    private final FrontPageEditing editing;
    private final NewsroomClock clock;
    private Arrangement standing = new Arrangement(0, Layout.STANDARD, List.of(), null);
    private Plan live = Plan.EMPTY;
    private Plan kept = Plan.EMPTY;
    private Plan plan = Plan.EMPTY;

    Arranging(FrontPageDesk desk, FrontPageEditing editing, NewsroomClock clock) {
        this.desk = desk;
        this.editing = editing;
        this.clock = clock;
    }

    /** As it is saved: the draft, if there is one. */
    void load() {
        standing = desk.arrangement();
        live = Plan.of(standing);
        var draft = standing.draft();
        kept = draft == null ? live : Plan.of(draft, live, clock.read().now());
        plan = kept;
    }

    Plan plan() {
        return plan;
    }

    /** What readers get. */
    Plan live() {
        return live;
    }

    long version() {
        return standing.version();
    }

    @Nullable
    SavedArrangement draft() {
        return standing.draft();
    }

    boolean isChanged() {
        return !plan.equals(kept);
    }

    boolean isAsReadersSeeIt() {
        return plan.changesFrom(live) == 0;
    }

    void change(UnaryOperator<Plan> how) {
        plan = how.apply(plan);
    }

    void discard() {
        plan = kept;
    }

    void keepDraft() {
        editing.keepDraft(version(), form());
        load();
    }

    void dropDraft() {
        editing.dropDraft(version());
        load();
    }

    void putLive(ArrangementForm form) {
        editing.putLive(version(), form);
        load();
    }

    void putBack(long earlier) {
        editing.putBack(version(), earlier);
        load();
    }

    /** Takes an earlier arrangement onto the table; nothing is saved by that. */
    void take(SavedArrangement earlier) {
        plan = of(earlier);
    }

    Plan of(SavedArrangement earlier) {
        return Plan.of(earlier, live, clock.read().now());
    }

    ArrangementForm form() {
        return plan.form(clock.read().now());
    }

    /** What readers get now, for the way back. */
    ArrangementForm standing() {
        return live.form(clock.read().now());
    }
}
