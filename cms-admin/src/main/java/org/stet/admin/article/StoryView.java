package org.stet.admin.article;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.stet.admin.comment.CommentRoom;
import org.stet.admin.component.Icon;
import org.stet.admin.component.NewsroomClock;
import org.stet.admin.component.NewsroomTime;
import org.stet.admin.component.Notice;
import org.stet.admin.component.Places;
import org.stet.admin.component.ReaderFact;
import org.stet.admin.component.StatePill;
import org.stet.admin.component.ViewFrame;
import org.stet.admin.component.Words;
import org.stet.admin.media.PictureField;
import org.stet.admin.preview.PreviewPanel;
import org.stet.admin.preview.PreviewRoom;
import org.stet.admin.publication.PlanningRoom;
import org.stet.admin.review.ReviewRoom;
import org.stet.core.account.AccountDirectory;
import org.stet.core.account.Actor;
import org.stet.core.account.CurrentActor;
import org.stet.core.article.Approval;
import org.stet.core.article.ArticleEditing;
import org.stet.core.article.ArticleId;
import org.stet.core.article.Content;
import org.stet.core.article.StoryForm;
import org.stet.core.article.Verb;
import org.stet.core.article.WorkingCopies;
import org.stet.core.author.AuthorDirectory;
import org.stet.core.body.BodyJson;
import org.stet.core.category.CategoryDirectory;
import org.stet.core.media.PictureEditing;
import org.stet.core.media.PictureLibrary;
import org.stet.core.publication.ReaderView;
import org.stet.core.publication.RevisionEntry;
import org.stet.core.publication.Story;
import org.stet.core.publication.StoryDesk;
import org.stet.core.settings.CurrentSettings;
import org.stet.core.shared.NewsroomException;

/**
 * One story being written: the text in the middle, its details and history at the side, both facts and the allowed verbs on
 * top. It saves by itself; nothing here is public until it has been let stand and published.
 */
@Route(Places.STORY)
@PermitAll
class StoryView extends ViewFrame implements BeforeEnterObserver {

    private final StoryDesk desk;
    private final ArticleEditing articles;
    private final WorkingCopies copies;
    private final NewsroomClock clock;
    private final CurrentSettings settings;
    private final StoryVerbs verbs;
    private final ReviewRoom reviewing;
    private final Actor person;
    private final StoryEditor editor = new StoryEditor();
    private final StoryDetails details;
    private final SearchFields search;
    private final TabSheet tabs = new TabSheet();
    private final StoryHistory history = new StoryHistory();
    private final ReadyList ready;
    private final StoryComments comments;
    private final SaveStatus status = new SaveStatus();
    private final Div facts = new Div();
    private final StoryNotes notes;
    private final Div write = new Div();
    private final PreviewPanel preview;
    private final StoryFoot foot = new StoryFoot();
    private final StoryWriting writing;

    /** What the buttons depend on. */
    private record Offer(
            Set<Verb> allowed, ReaderView readers, @Nullable Approval approval) {}

    private @Nullable Offer offered;
    private Story story;
    private StoryEditor.Typed typed = StoryEditor.Typed.of(Content.EMPTY, 0);
    private boolean readOnly;

    @SuppressWarnings("NullAway.Init") // `story` is set by beforeEnter, before anything else is called.
    StoryView(
            StoryDesk desk,
            ArticleEditing articles,
            PlanningRoom planning,
            WorkingCopies copies,
            AccountDirectory accounts,
            CategoryDirectory categories,
            AuthorDirectory authors,
            PictureEditing pictures,
            PictureLibrary library,
            CurrentSettings settings,
            PreviewRoom previews,
            CommentRoom comments,
            WritingRoom room,
            CurrentActor currentActor,
            NewsroomClock clock) {
        super("");
        this.desk = desk;
        this.articles = articles;
        this.copies = copies;
        this.clock = clock;
        this.person = currentActor.require();
        this.settings = settings;
        this.reviewing = room.reviewing;
        this.notes = new StoryNotes(accounts, person, reviewing, room.signOffs, this::reload);
        this.verbs =
                new StoryVerbs(articles, planning, previews, room.signOffs, reviewing, editor::flushThen, this::reload);
        var choices = room.choices(categories.all(), authors.all(), copies.tagsLike("", 200));
        this.details = new StoryDetails(choices, new HeroFields(new PictureField(pictures, library)), this::save);
        this.search = new SearchFields(settings.get(), new PictureField(pictures, library), this::save);
        var places = new StoryPlaces(editor, details, search, tabs);
        this.ready = new ReadyList(places::goTo, places::goTo);
        addClassName("story");
        tabs.add(Words.of("story.details"), details);
        tabs.add(Words.of("story.search"), search);
        tabs.add(Words.of("story.history"), history);
        this.writing = new StoryWriting(editor, room, this::showAfresh);
        build();
        this.comments = new StoryComments(comments, editor, tabs, this::reload);
        this.preview = previews.panelIn(write);
        editor.onPictureWanted(() -> new PictureDialog(pictures, library, editor::insert).open());
        listen();
    }

    private void listen() {
        editor.onTyping(writing::typed);
        editor.onRestored(
                at -> Notice.show(Words.of("save.restored", clock.read().seconds(at))));
        editor.onApart(apart -> {
            writing.keep(form(apart.text()), apart.version(), apart.at());
            editor.forget(apart);
        });
        editor.onChange(text -> {
            typed = text;
            save();
        });
        var links = new StoryLinks(desk);
        editor.onStoriesWanted(words -> links.find(words, story.copy().id(), clock.read()));
        details.onSlug(slug -> {
            articles.changeSlug(story.copy().id(), slug);
            reload();
        });
    }

    private void build() {
        var back = new Button(new Icon("back"), click -> Places.go(Places.STORIES));
        back.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        back.setAriaLabel(Words.of("story.back"));
        addBeforeTitle(back);
        facts.addClassName("row");
        addFacts(facts, status);
        addFacts(writing.presence());
        var paper = new Div(writing.notes(), notes, editor, foot);
        paper.addClassName("paper");
        var side = new Div(tabs, writing.drafts(), ready);
        side.addClassName("side");
        write.add(paper, side);
        write.addClassName("write");
        add(write);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().getLong(Places.ID).orElseThrow(NotFoundException::new);
        story = desk.find(new ArticleId(id)).orElseThrow(NotFoundException::new);
        writing.enter(story);
        showText();
        showRest();
        ready.enter(event.getLocation().getQueryParameters());
        preview.enter(
                story, Places.story(story.copy().id()), event.getLocation().getQueryParameters());
    }

    /** Takes everything from the server again; the text only where it may be read-only now. */
    private void reload() {
        story = desk.find(story.copy().id()).orElseThrow();
        if (readOnly == writing.mayType(story) || story.copy().textVersion() != writing.textVersion()) {
            showText();
        }
        showRest();
        preview.follow();
    }

    private void showAfresh() {
        story = desk.find(story.copy().id()).orElseThrow();
        showText();
        showRest();
        preview.follow();
    }

    private void showText() {
        var copy = story.copy();
        var content = copy.content();
        writing.begin(story);
        readOnly = !writing.mayType(story);
        typed = StoryEditor.Typed.of(content, story.row().words());
        editor.load(copy, person.id(), readOnly);
        details.show(copy, copies.tagNames(content.tags()), readOnly);
        search.show(content, copy.slug(), readOnly);
    }

    private void showRest() {
        var time = clock.read();
        var copy = story.copy();
        setHeading(typed.headline().isEmpty() ? Words.of("desk.untitled") : typed.headline());
        facts.removeAll();
        facts.add(new ReaderFact(story.row().readers(), time), new StatePill(copy.state()));
        showVerbs(time);
        details.setSlugReadOnly(!story.allows(Verb.CHANGE_SLUG));
        details.explainSlug(Words.of(story.row().readers().live() == null ? "story.slug.hint" : "story.slug.live"));
        ready.show(reviewing.readiness(story));
        comments.show(story, ready);
        search.follow(typed.headline(), typed.standfirst(), details.hero());
        ready.setVisible(story.allows(Verb.SUBMIT) || story.allows(Verb.PUBLISH));
        history.show(
                desk.revisions(copy.id()),
                time,
                story.allows(Verb.EDIT),
                this::restore,
                (first, second) -> Places.go(Places.compare(copy.id(), first, second)));
        notes.show(story, time);
        foot.show(typed.words(), settings.get().wordsPerMinute(), story.row().readers());
    }

    /** Leaves the buttons in place while nothing about them changed: an autosave must not take one from under a click. */
    private void showVerbs(NewsroomTime time) {
        var offer =
                new Offer(story.allowed(), story.row().readers(), story.copy().approval());
        if (!offer.equals(offered)) {
            offered = offer;
            setVerbs(preview.before(story, verbs.of(story, time)));
        }
    }

    /** Saves what stands here, into the working copy or beside it. A refusal keeps every word in the browser and says what to do. */
    private void save() {
        if (!story.allows(Verb.EDIT)) {
            return;
        }
        try {
            var saved = writing.save(form(typed));
            if (saved == null) {
                editor.savedBeside(typed.serial(), writing.textVersion());
            } else {
                editor.saved(typed.serial(), writing.textVersion(), clock.read().seconds(saved.at()));
                story = desk.find(story.copy().id()).orElseThrow();
                notes.saved(saved, story);
                showRest();
                preview.follow();
            }
        } catch (DataAccessException | TransactionException silent) {
            notes.databaseIsAway(silent);
            editor.notSaved();
        } catch (NewsroomException refused) {
            editor.refused();
            Notice.problem(refused.sentence());
        }
    }

    /** Everything that stands on the screen, with these words. */
    private StoryForm form(StoryEditor.Typed words) {
        return new StoryForm(
                words.headline(),
                words.standfirst(),
                details.category(),
                details.authors(),
                details.tags(),
                details.hero(),
                search.value(),
                details.background(),
                BodyJson.parse(words.body()));
    }

    private void restore(RevisionEntry revision) {
        editor.flushThen(() -> {
            articles.restoreRevision(story.copy().id(), revision.number(), writing.textVersion());
            reload();
            Notice.show(Words.of("notice.revision-restored", revision.number()));
        });
    }

    @Override
    protected String tabTitle() {
        return StoryGrid.headline(story.row());
    }
}
