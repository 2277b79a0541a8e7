package org.stet.admin.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.stet.admin.comment.CommentMargin;
import org.stet.admin.comment.CommentRoom;
import org.stet.admin.component.Ask;
import org.stet.admin.component.Icon;
import org.stet.admin.component.KeyBar;
import org.stet.admin.component.Keys;
import org.stet.admin.component.NewsroomClock;
import org.stet.admin.component.Notice;
import org.stet.admin.component.Places;
import org.stet.admin.component.ReaderFact;
import org.stet.admin.component.StatePill;
import org.stet.admin.component.ViewFrame;
import org.stet.admin.component.Words;
import org.stet.admin.presence.Attendance;
import org.stet.admin.presence.StoryPresence;
import org.stet.admin.preview.PreviewPanel;
import org.stet.admin.preview.PreviewRoom;
import org.stet.core.account.AccountDirectory;
import org.stet.core.account.AccountEntry;
import org.stet.core.account.AccountId;
import org.stet.core.account.CurrentActor;
import org.stet.core.article.ArticleEditing;
import org.stet.core.article.ArticleId;
import org.stet.core.article.Content;
import org.stet.core.article.Verb;
import org.stet.core.article.WorkingCopies;
import org.stet.core.category.CategoryDirectory;
import org.stet.core.category.CategoryEntry;
import org.stet.core.category.CategoryId;
import org.stet.core.publication.Story;
import org.stet.core.publication.StoryDesk;

/** A submission against what readers see now: read what changed, then let it stand or say what should change. */
@Route(Places.REVIEW)
@RolesAllowed({"REVIEWER", "EDITOR"})
class ReviewView extends ViewFrame implements BeforeEnterObserver, HasDynamicTitle {

    private final StoryDesk desk;
    private final ArticleEditing articles;
    private final WorkingCopies copies;
    private final CategoryDirectory categories;
    private final AccountDirectory accounts;
    private final CurrentActor currentActor;
    private final NewsroomClock clock;

    private final Div facts = new Div();
    private final Div body = new Div();
    private final PreviewPanel preview;
    private final CommentMargin margin;
    private final StoryPresence presence;
    private final Span binding = new Span();
    private Story story;

    @SuppressWarnings("NullAway.Init") // `story` is set by beforeEnter, before anything else is called.
    ReviewView(
            StoryDesk desk,
            ArticleEditing articles,
            WorkingCopies copies,
            CategoryDirectory categories,
            AccountDirectory accounts,
            CurrentActor currentActor,
            PreviewRoom previews,
            CommentRoom comments,
            Attendance attendance,
            NewsroomClock clock) {
        super("");
        this.desk = desk;
        this.articles = articles;
        this.copies = copies;
        this.categories = categories;
        this.accounts = accounts;
        this.currentActor = currentActor;
        this.clock = clock;
        this.margin = comments.beside();
        var back = new Button(new Icon("back"), click -> Places.go(Places.QUEUE));
        back.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        back.setAriaLabel(Words.of("review.back"));
        addBeforeTitle(back);
        addClassName("review");
        facts.addClassName("row");
        presence = attendance.reading();
        addFacts(facts);
        addFacts(presence);
        body.addClassName("diff");
        body.getElement().setAttribute("tabindex", "0");
        body.getElement().setAttribute("role", "region");
        body.getElement().setAttribute("aria-label", Words.of("review.changes"));
        var foot = new KeyBar("changes", "threads", "comment", "release", "approve", "request");
        foot.add(binding);
        var reading = new Div(body);
        reading.addClassName("reading");
        preview = previews.panelIn(reading);
        add(reading, foot);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().getLong(Places.ID).orElseThrow(NotFoundException::new);
        story = desk.find(new ArticleId(id)).orElseThrow(NotFoundException::new);
        show();
        presence.enter(story.copy().id());
        preview.enter(
                story, Places.review(story.copy().id()), event.getLocation().getQueryParameters());
    }

    private void reload() {
        story = desk.find(story.copy().id()).orElseThrow();
        show();
    }

    private void show() {
        var time = clock.read();
        var copy = story.copy();
        setHeading(story.row().headline());
        facts.removeAll();
        facts.add(new ReaderFact(story.row().readers(), time), new StatePill(copy.state()));
        var submission = copy.submission();
        if (submission != null) {
            facts.add(dim(Words.of(
                    "review.submitted",
                    name(submission.by().value()),
                    time.brief(submission.at()),
                    submission.revision())));
        }
        setVerbs(preview.before(story, verbs()));
        body.removeAll();
        if (submission == null || !story.allows(Verb.REQUEST_CHANGES)) {
            body.add(decided());
            binding.setText("");
            return;
        }
        if (copy.ownWork()) {
            var note = new Paragraph(Words.of("story.four-eyes"));
            note.addClassNames("note", "warn");
            body.add(note);
        }
        var submitted = copies.revision(copy.id(), submission.revision());
        var sheet = changes(submitted);
        sheet.offerComments(field -> margin.comment(field, 0, ""));
        margin.show(copy.id(), submitted);
        var columns = new Div(sheet, margin);
        columns.addClassName("diffcols");
        body.add(columns);
        binding.setText(Words.of("review.binding", submission.revision()));
    }

    private ChangeSheet changes(Content submitted) {
        var live = story.row().readers().live();
        var shown = live == null ? null : copies.revision(story.copy().id(), live.revision());
        return new ChangeSheet(
                new ChangeSheet.Side(shown == null ? Content.EMPTY : shown, category(shown), tags(shown)),
                new ChangeSheet.Side(submitted, category(submitted), tags(submitted)),
                live == null ? Words.of("review.nothing-live") : Words.of("review.against", live.revision()));
    }

    private String category(@Nullable Content content) {
        CategoryId id = content == null ? null : content.category();
        return id == null ? "" : categories.find(id).map(CategoryEntry::name).orElse("");
    }

    private String tags(@Nullable Content content) {
        return content == null ? "" : String.join(", ", copies.tagNames(content.tags()));
    }

    private Component decided() {
        var note = new Paragraph(Words.of("review.decided"));
        note.addClassNames("note", "info");
        return note;
    }

    private Component[] verbs() {
        var buttons = new ArrayList<Component>();
        var claim = story.copy().claim();
        if (claim != null) {
            var mine = claim.by().equals(currentActor.require().id());
            buttons.add(dim(Words.of(
                    mine ? "desk.you-have-it" : "desk.has-it", name(claim.by().value()))));
        }
        if (story.allows(Verb.CLAIM)) {
            buttons.add(Keys.on(new Button(Words.of("desk.take"), click -> act(articles::claim)), "t"));
        }
        if (story.allows(Verb.RELEASE)) {
            buttons.add(Keys.on(new Button(Words.of("review.release"), click -> act(articles::release)), "u"));
        }
        if (story.allows(Verb.REQUEST_CHANGES)) {
            buttons.add(Keys.on(new Button(Words.of("review.request-changes"), click -> askForChanges()), "r"));
        }
        if (story.allows(Verb.APPROVE)) {
            var approve = new Button(Words.of("review.approve"), new Icon("approved"), click -> approve());
            approve.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            approve.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
            buttons.add(new Button(Words.of("approve.for"), click -> approveFor()));
            buttons.add(Keys.on(approve, "a"));
        }
        var open = new Button(
                Words.of("review.open-story"),
                click -> Places.go(Places.story(story.copy().id())));
        open.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        buttons.addFirst(open);
        return buttons.toArray(Component[]::new);
    }

    private void act(Consumer<ArticleId> verb) {
        verb.accept(story.copy().id());
        reload();
    }

    private void approve() {
        var submission = story.copy().submission();
        if (submission != null) {
            approve(submission.revision(), null);
        }
    }

    private void approveFor() {
        var submission = story.copy().submission();
        if (submission != null) {
            new ApproveDialog(clock.read(), submission.revision(), from -> approve(submission.revision(), from)).open();
        }
    }

    private void approve(int revision, @Nullable Instant from) {
        articles.approve(story.copy().id(), revision, from);
        Notice.show(Words.of("notice.approved", revision));
        reload();
    }

    private void askForChanges() {
        Ask.reason(
                Words.of("review.request-changes"),
                Words.of("review.request-changes.consequence"),
                Words.of("review.reason"),
                Words.of("review.request-changes"),
                margin.openList(),
                reason -> {
                    articles.requestChanges(story.copy().id(), reason);
                    Notice.show(Words.of("notice.changes-requested"));
                    reload();
                });
    }

    private String name(long account) {
        return accounts.find(new AccountId(account)).map(AccountEntry::name).orElse("");
    }

    private static Span dim(String text) {
        var span = new Span(text);
        span.addClassNames("dim", "s");
        return span;
    }

    @Override
    public String getPageTitle() {
        return Words.of("review.page-title", story.row().headline()) + " | Stet";
    }
}
