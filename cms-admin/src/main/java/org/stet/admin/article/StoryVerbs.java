package org.stet.admin.article;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.stet.admin.component.Ask;
import org.stet.admin.component.Icon;
import org.stet.admin.component.NewsroomTime;
import org.stet.admin.component.Notice;
import org.stet.admin.component.Places;
import org.stet.admin.component.ReaderFact;
import org.stet.admin.component.Words;
import org.stet.admin.preview.PreviewRoom;
import org.stet.admin.publication.PlanningRoom;
import org.stet.admin.review.ReviewRoom;
import org.stet.admin.signoff.SignOffRoom;
import org.stet.core.article.ArticleEditing;
import org.stet.core.article.ArticleId;
import org.stet.core.article.ReviewRequest;
import org.stet.core.article.Verb;
import org.stet.core.publication.Story;

/** The verbs a person may use on a story now, as buttons; the primary one last. What is not allowed is absent. */
class StoryVerbs {

    private final ArticleEditing articles;
    private final PlanningRoom planning;
    private final PreviewRoom previews;
    private final SignOffRoom signOffs;
    private final ReviewRoom reviewing;
    private final Consumer<Runnable> afterFlush;
    private final Runnable done;

    StoryVerbs(
            ArticleEditing articles,
            PlanningRoom planning,
            PreviewRoom previews,
            SignOffRoom signOffs,
            ReviewRoom reviewing,
            Consumer<Runnable> afterFlush,
            Runnable done) {
        this.articles = articles;
        this.planning = planning;
        this.previews = previews;
        this.signOffs = signOffs;
        this.reviewing = reviewing;
        this.afterFlush = afterFlush;
        this.done = done;
    }

    Component[] of(Story story, NewsroomTime time) {
        var id = story.copy().id();
        var buttons = new ArrayList<Component>();
        more(story).ifPresent(buttons::add);
        if (story.allows(Verb.TAKE_DOWN)) {
            buttons.add(button(Verb.TAKE_DOWN, () -> askTakeDown(id, story, time)));
        }
        if (story.allows(Verb.WITHDRAW)) {
            buttons.add(button(Verb.WITHDRAW, () -> withdraw(id)));
        }
        if (story.allows(Verb.RESTORE)) {
            buttons.add(primary(button(Verb.RESTORE, () -> act(() -> articles.restore(id), "notice.restored"))));
        }
        if (story.allows(Verb.APPROVE) || story.allows(Verb.REQUEST_CHANGES)) {
            buttons.add(primary(new Button(Words.of("desk.review"), click -> Places.go(Places.review(id)))));
        }
        if (story.allows(Verb.SCHEDULE)) {
            buttons.add(button(Verb.SCHEDULE, () -> planning.askPublish(story, true, done)));
        }
        if (story.allows(Verb.PUBLISH)) {
            buttons.add(primary(button(Verb.PUBLISH, () -> planning.askPublish(story, false, done))));
        }
        if (story.allows(Verb.SUBMIT)) {
            buttons.add(split(
                    primary(button(Verb.SUBMIT, () -> afterFlush.accept(() -> submit(id, null)))),
                    () -> afterFlush.accept(() -> reviewing.askThenSubmit(story, request -> submit(id, request)))));
        }
        return buttons.toArray(Component[]::new);
    }

    private static Button button(Verb verb, Runnable run) {
        return new Button(Words.of("verb." + verb), click -> run.run());
    }

    private static Button primary(Button button) {
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        return button;
    }

    /** Submitting stays one press; whom to ask, and by when, is a second one beside it. */
    private static Component split(Button submit, Runnable ask) {
        var choose = new Button(new Icon("chevron"), click -> ask.run());
        choose.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ICON);
        choose.setAriaLabel(Words.of("review.ask.submit"));
        choose.setTooltipText(Words.of("review.ask.submit"));
        var pair = new Span(submit, choose);
        pair.addClassName("split");
        return pair;
    }

    private Optional<Component> more(Story story) {
        var menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_ICON);
        var root = menu.addItem(new Icon("more"));
        root.setAriaLabel(Words.of("story.more"));
        var id = story.copy().id();
        var items = root.getSubMenu();
        if (previews.isOpenFor(story)) {
            items.addItem(Words.of("preview.links"), click -> afterFlush.accept(() -> previews.openLinks(story)));
        }
        if (signOffs.isOpenFor(story)) {
            items.addItem(Words.of("sign-off.menu"), click -> signOffs.open(story));
        }
        var next = story.row().readers().next();
        if (story.allows(Verb.CANCEL) && next != null) {
            items.addItem(Words.of("verb.CANCEL"), click -> planning.askCancel(story, next, done));
        }
        if (!story.row().readers().isNothing() || story.allows(Verb.EMBARGO)) {
            items.addItem(Words.of("plan.open"), click -> afterFlush.accept(() -> planning.openPlans(story, done)));
        }
        if (previews.isOpenFor(story)) {
            items.addItem(Words.of("live.open-desk"), click -> afterFlush.accept(() -> Places.go(Places.live(id))));
        }
        if (story.copy().mayAsk()) {
            items.addItem(Words.of("review.ask"), click -> reviewing.change(story, done));
        }
        if (story.allows(Verb.TRASH)) {
            items.addItem(Words.of("verb.TRASH"), click -> trash(id));
        }
        return items.getItems().isEmpty() ? Optional.empty() : Optional.of(menu);
    }

    private void submit(ArticleId id, @Nullable ReviewRequest request) {
        var revision = articles.submit(id, request);
        done.run();
        Notice.withUndo(Words.of("notice.submitted", revision), () -> act(() -> articles.withdraw(id), null));
    }

    private void withdraw(ArticleId id) {
        articles.withdraw(id);
        done.run();
        Notice.withUndo(Words.of("notice.withdrawn"), () -> act(() -> articles.submit(id), null));
    }

    private void trash(ArticleId id) {
        articles.trash(id);
        Places.go(Places.STORIES);
        Notice.withUndo(Words.of("notice.trashed"), () -> {
            articles.restore(id);
            Places.go(Places.story(id));
        });
    }

    private void askTakeDown(ArticleId id, Story story, NewsroomTime time) {
        Ask.reason(
                Words.of("verb.TAKE_DOWN"),
                Words.of("take-down.consequence", ReaderFact.words(story.row().readers(), time)),
                Words.of("take-down.reason"),
                Words.of("verb.TAKE_DOWN"),
                reason -> act(() -> planning.takeDown(id, reason), "notice.taken-down"));
    }

    private void act(Runnable verb, @Nullable String notice) {
        verb.run();
        done.run();
        if (notice != null) {
            Notice.show(Words.of(notice));
        }
    }
}
