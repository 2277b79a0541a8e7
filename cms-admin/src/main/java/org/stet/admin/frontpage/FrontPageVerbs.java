package org.stet.admin.frontpage;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.stet.admin.component.NewsroomClock;
import org.stet.admin.component.NewsroomTime;
import org.stet.admin.component.Notice;
import org.stet.admin.component.Words;
import org.stet.core.frontpage.ArrangementEntry;
import org.stet.core.frontpage.ArrangementForm;
import org.stet.core.frontpage.FrontPageDesk;
import org.stet.core.shared.NewsroomException;

/** What becomes of the arranged page: kept as a draft, put live, thrown away, or an earlier one instead. */
class FrontPageVerbs implements EarlierDialog.Verbs {

    private static final int LISTED = 50;

    private final Arranging table;
    private final FrontPageDesk desk;
    private final NewsroomClock clock;
    private final RefusalNote problem;
    private final Consumer<String> say;
    private final Runnable draw;
    private final Supplier<PlaceWords> names;
    private final Button earlier = button("front.earlier", this::showEarlier);
    private final Button discard = button("front.discard", this::discard);
    private final Button keep = new Button(Words.of("front.keep"), click -> keep());
    private final Button live = new Button(Words.of("front.live"), click -> askToPutLive());

    FrontPageVerbs(
            Arranging table,
            FrontPageDesk desk,
            NewsroomClock clock,
            RefusalNote problem,
            Consumer<String> say,
            Runnable draw,
            Supplier<PlaceWords> names) {
        this.table = table;
        this.desk = desk;
        this.clock = clock;
        this.problem = problem;
        this.say = say;
        this.draw = draw;
        this.names = names;
        keep.addClickShortcut(Key.KEY_S, KeyModifier.CONTROL).setBrowserDefaultAllowed(false);
        live.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    }

    private static Button button(String key, Runnable verb) {
        var button = new Button(Words.of(key), click -> verb.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    Component[] buttons() {
        return new Component[] {earlier, discard, keep, live};
    }

    void load() {
        table.load();
        problem.setVisible(false);
        draw.run();
    }

    /** Offers what can be done, and answers with where things stand. */
    String show(NewsroomTime time) {
        var isChanged = table.isChanged();
        var isNews = !table.isAsReadersSeeIt();
        var draft = table.draft();
        discard.setEnabled(isChanged || draft != null);
        discard.setText(Words.of(isChanged || draft == null ? "front.discard" : "front.drop"));
        keep.setEnabled(isChanged);
        live.setEnabled(isNews);
        var changes = table.plan().changesFrom(table.live());
        if (isChanged) {
            return Words.of("front.changes", changes);
        }
        return draft == null
                ? Words.of("front.unchanged")
                : Words.of("front.draft", draft.by(), time.brief(draft.at()), changes);
    }

    /** The draft a preview shows, kept first if need be; nothing where readers get what is on the table. */
    @Nullable
    Long shownDraft() {
        if (table.isChanged()) {
            table.keepDraft();
            draw.run();
        }
        return table.draft() == null ? null : table.version();
    }

    private void keep() {
        attempt(table::keepDraft, () -> Notice.show(Words.of("front.kept")));
    }

    private void discard() {
        if (table.isChanged()) {
            table.discard();
            problem.setVisible(false);
            draw.run();
            say.accept(Words.of("front.discarded"));
            return;
        }
        var draft = table.plan();
        attempt(
                table::dropDraft,
                () -> Notice.withUndo(Words.of("front.dropped-draft"), () -> {
                    table.change(same -> draft);
                    attempt(table::keepDraft, () -> Notice.show(Words.of("front.kept")));
                }));
    }

    private void askToPutLive() {
        var lines = new PlanWords(names.get(), clock.read()).lines(table.plan(), table.live());
        new SaveDialog(Words.of("front.save.heading"), lines, () -> putLive(table.form())).open();
    }

    private void putLive(ArrangementForm form) {
        var before = table.standing();
        attempt(() -> table.putLive(form), () -> offerUndo(before));
    }

    private void offerUndo(ArrangementForm before) {
        var version = table.version();
        Notice.withUndo(Words.of("front.saved"), () -> {
            if (table.version() == version) {
                attempt(() -> table.putLive(before), () -> Notice.show(Words.of("front.undone")));
            } else {
                Notice.problem(Words.of("front.undo.late"));
            }
        });
    }

    private void showEarlier() {
        new EarlierDialog(desk.earlier(LISTED), clock.read(), this).open();
    }

    @Override
    public void take(ArrangementEntry entry) {
        var saved = desk.saved(entry.version());
        table.take(saved);
        draw.run();
        say.accept(Words.of("front.taken", clock.read().full(entry.at())));
    }

    @Override
    public void goBack(ArrangementEntry entry) {
        var time = clock.read();
        var wanted = table.of(desk.saved(entry.version()));
        var lines = new PlanWords(names.get(), time).lines(wanted, table.live());
        new SaveDialog(Words.of("front.back.heading", time.full(entry.at())), lines, () -> putBack(entry.version()))
                .open();
    }

    private void putBack(long version) {
        var before = table.standing();
        attempt(() -> table.putBack(version), () -> offerUndo(before));
    }

    /** A refusal is said above the page, and what was arranged stays. */
    private void attempt(Runnable verb, Runnable then) {
        try {
            verb.run();
            problem.setVisible(false);
            draw.run();
            then.run();
        } catch (NewsroomException refused) {
            problem.show(refused, this::load);
        }
    }
}
