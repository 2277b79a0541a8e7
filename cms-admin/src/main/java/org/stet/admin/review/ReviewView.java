package org.stet.admin.review;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.stet.admin.comment.CommentMargin;
import org.stet.admin.comment.CommentRoom;
import org.stet.admin.component.Icon;
import org.stet.admin.component.KeyBar;
import org.stet.admin.component.LookAgain;
import org.stet.admin.component.NewsroomClock;
import org.stet.admin.component.Places;
import org.stet.admin.component.ViewFrame;
import org.stet.admin.component.Words;
import org.stet.admin.presence.Attendance;
import org.stet.admin.presence.StoryPresence;
import org.stet.admin.preview.PreviewPanel;
import org.stet.admin.preview.PreviewRoom;
import org.stet.admin.review.ReviewBar.Act;
import org.stet.core.account.CurrentActor;
import org.stet.core.article.ArticleEditing;
import org.stet.core.article.ArticleId;
import org.stet.core.article.ReviewDesk;
import org.stet.core.article.ReviewEditing;
import org.stet.core.article.Verb;
import org.stet.core.article.WorkingCopies;
import org.stet.core.category.CategoryDirectory;
import org.stet.core.publication.Story;
import org.stet.core.publication.StoryDesk;
import org.stet.core.publication.StoryRow;

/** A submission against what readers see now, or what this person saw last: read what changed, then let it stand or not. */
@Route(Places.REVIEW)
@RolesAllowed({"REVIEWER", "EDITOR"})
class ReviewView extends ViewFrame implements BeforeEnterObserver {

    private static final String MODULE = "context://console/review.js";

    private final StoryDesk desk;
    private final ArticleEditing articles;
    private final ReviewEditing reviews;
    private final ReviewDesk looks;
    private final ReviewTexts texts;
    private final ReviewRoom room;
    private final NewsroomClock clock;

    private final Div facts = new Div();
    private final Div body = new Div();
    private final Div newer = new Div();
    private final ReviewTools tools = new ReviewTools(this::look);
    private final ReviewOutline outline = new ReviewOutline();
    private final PreviewPanel preview;
    private final CommentMargin margin;
    private final StoryPresence presence;
    private final Span binding = new Span();
    private final ReviewBar bar;
    private final Decisions decisions;
    private Optional<Lens> wanted = Optional.empty();
    private Map<String, Tally> places = Map.of();
    private Lens shown = Lens.WHOLE;
    private Story story;

    /** What the head of the view was drawn for; while it is the same, its buttons stay where they are. */
    private @Nullable Head head;

    private record Head(String minute, StoryRow row, Set<Verb> allowed) {}

    @SuppressWarnings("NullAway.Init") // `story` is set by beforeEnter, before anything else is called.
    ReviewView(
            StoryDesk desk,
            ArticleEditing articles,
            ReviewEditing reviews,
            ReviewDesk looks,
            WorkingCopies copies,
            CategoryDirectory categories,
            ReviewRoom room,
            CurrentActor currentActor,
            PreviewRoom previews,
            CommentRoom comments,
            Attendance attendance,
            NewsroomClock clock) {
        super("");
        this.desk = desk;
        this.articles = articles;
        this.reviews = reviews;
        this.looks = looks;
        this.texts = new ReviewTexts(copies, categories);
        this.room = room;
        this.clock = clock;
        this.margin = comments.beside();
        this.presence = attendance.reading();
        this.decisions = new Decisions(articles, clock, margin, this::reload);
        this.bar = new ReviewBar(acts(), currentActor.require().id());
        addClassName("review");
        margin.onChange(this::showReadiness);
        preview = previews.panelIn(build());
        LookAgain.with(this, this::lookAgain);
    }

    private Map<Act, Runnable> acts() {
        return Map.of(
                Act.CLAIM,
                () -> act(articles::claim),
                Act.RELEASE,
                () -> act(articles::release),
                Act.REQUEST_CHANGES,
                () -> decisions.askForChanges(story),
                Act.APPROVE,
                () -> decisions.approve(story),
                Act.APPROVE_FOR,
                () -> decisions.approveFor(story),
                Act.ASK,
                () -> room.change(story, this::reload));
    }

    /** Puts the parts together; answers the one the preview stands beside. */
    private Div build() {
        var back = new Button(new Icon("back"), click -> Places.go(Places.QUEUE));
        back.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        back.setAriaLabel(Words.of("review.back"));
        addBeforeTitle(back);
        facts.addClassName("row");
        addFacts(facts);
        addFacts(presence);
        newer.addClassNames("note", "info", "newer");
        newer.getElement().setAttribute("role", "status");
        newer.setVisible(false);
        body.addClassName("diff");
        body.getElement().setAttribute("tabindex", "0");
        body.getElement().setAttribute("role", "region");
        body.getElement().setAttribute("aria-label", Words.of("review.changes"));
        var rev = new Div(outline, body);
        rev.addClassName("rev");
        var reading = new Div(rev);
        reading.addClassName("reading");
        var foot = new KeyBar("changes", "threads", "comment", "release", "approve", "request");
        foot.add(binding);
        add(tools, newer, reading, foot);
        return reading;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule(MODULE);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().getLong(Places.ID).orElseThrow(NotFoundException::new);
        var parameters = event.getLocation().getQueryParameters();
        story = desk.find(new ArticleId(id)).orElseThrow(NotFoundException::new);
        wanted = Lens.read(parameters);
        show();
        presence.enter(story.copy().id());
        preview.enter(story, Places.review(story.copy().id()), parameters);
    }

    private void reload() {
        story = desk.find(story.copy().id()).orElseThrow();
        show();
    }

    /** The text stays as it is being read; the head follows what colleagues do, and says when the text is another one. */
    private void lookAgain() {
        var before = story.copy().submission();
        story = desk.find(story.copy().id()).orElse(story);
        showHead();
        if (Objects.equals(before, story.copy().submission()) && newer.isVisible()) {
            return;
        }
        if (Objects.equals(before, story.copy().submission())) {
            reviews.keepLooking(story.copy().id());
        } else {
            newer.removeAll();
            newer.add(new Span(Words.of("review.newer")), new Button(Words.of("review.newer.show"), click -> reload()));
            newer.setVisible(true);
        }
    }

    private void showHead() {
        var time = clock.read();
        var now = new Head(time.today(), story.row(), story.allowed());
        if (!now.equals(head)) {
            head = now;
            setHeading(story.row().headline());
            facts.removeAll();
            facts.add(bar.facts(story, time));
            setVerbs(preview.before(story, bar.verbs(story, time)));
        }
    }

    private void show() {
        head = null;
        showHead();
        newer.setVisible(false);
        body.removeAll();
        var submission = story.copy().submission();
        var isOpen = submission != null && story.allows(Verb.REQUEST_CHANGES);
        tools.setVisible(isOpen);
        outline.setVisible(isOpen);
        binding.setText(isOpen && submission != null ? Words.of("review.binding", submission.revision()) : "");
        if (submission == null || !isOpen) {
            body.add(decided());
            return;
        }
        if (story.copy().ownWork()) {
            var note = new Paragraph(Words.of("story.four-eyes"));
            note.addClassNames("note", "warn");
            body.add(note);
        }
        body.add(room.answers(story));
        show(submission.revision());
    }

    private void show(int revision) {
        var id = story.copy().id();
        var look = looks.lastLook(id, revision).orElse(null);
        var sheets = texts.of(story, revision, look, clock.read());
        var lens = sheets.chosen(wanted);
        var sheet = sheets.sheet(lens);
        sheet.offerComments(field -> margin.comment(field, 0, ""));
        tools.show(sheets.offered(), lens);
        margin.show(id, sheets.submitted());
        var columns = new Div(sheet, margin);
        columns.addClassName("diffcols");
        body.add(columns);
        places = sheet.places();
        shown = lens;
        showReadiness();
        reviews.look(id, revision);
    }

    private void showReadiness() {
        outline.show(places, shown, story.copy().id(), room.readiness(story));
    }

    private void look(Lens lens) {
        wanted = Optional.of(lens);
        preview.say(Lens.PARAMETER, lens.word());
        reload();
    }

    private static Component decided() {
        var note = new Paragraph(Words.of("review.decided"));
        note.addClassNames("note", "info");
        return note;
    }

    private void act(Consumer<ArticleId> verb) {
        verb.accept(story.copy().id());
        story = desk.find(story.copy().id()).orElseThrow();
        showHead();
    }

    @Override
    protected String tabTitle() {
        return Words.of("review.page-title", story.row().headline());
    }
}
