package org.stet.admin.article;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.stet.admin.comment.CommentRoom;
import org.stet.admin.component.Ask;
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
import org.stet.core.article.StaleCopy;
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
class StoryView extends ViewFrame implements BeforeEnterObserver, HasDynamicTitle {

    private static final Logger LOG = LoggerFactory.getLogger(StoryView.class);

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

    /** What the buttons depend on. */
    private record Offer(
            Set<Verb> allowed, ReaderView readers, @Nullable Approval approval) {}

    private @Nullable Offer offered;
    private Story story;
    private StoryEditor.Typed typed = StoryEditor.Typed.of(Content.EMPTY, 0);
    private int textVersion;
    private boolean stale;

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
            CommentRoom room,
            ReviewRoom reviewing,
            CurrentActor currentActor,
            NewsroomClock clock) {
        super("");
        this.desk = desk;
        this.articles = articles;
        this.copies = copies;
        this.notes = new StoryNotes(accounts, currentActor.require(), reviewing, this::reload);
        this.clock = clock;
        this.person = currentActor.require();
        this.settings = settings;
        this.reviewing = reviewing;
        this.verbs = new StoryVerbs(articles, planning, previews, reviewing, editor::flushThen, this::reload);
        var choices = new StoryDetails.Choices(categories.all(), authors.all(), copies.tagsLike("", 200));
        this.details = new StoryDetails(choices, new HeroFields(new PictureField(pictures, library)), this::save);
        this.search = new SearchFields(settings.get(), this::save);
        var places = new StoryPlaces(editor, details, search, tabs);
        this.ready = new ReadyList(places::goTo, places::goTo);
        addClassName("story");
        build();
        this.comments = new StoryComments(room, editor, tabs, this::reload);
        this.preview = previews.panelIn(write);
        editor.onRestored(
                at -> Notice.show(Words.of("save.restored", clock.read().seconds(at))));
        editor.onChange(text -> {
            typed = text;
            save();
        });
        var links = new StoryLinks(desk);
        editor.onStoriesWanted(words -> links.find(words, story.copy().id(), clock.read()));
        editor.onPictureWanted(() -> new PictureDialog(pictures, library, editor::insert).open());
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
        var paper = new Div(notes, editor, foot);
        paper.addClassName("paper");
        tabs.add(Words.of("story.details"), details);
        tabs.add(Words.of("story.search"), search);
        tabs.add(Words.of("story.history"), history);
        var side = new Div(tabs, ready);
        side.addClassName("side");
        write.add(paper, side);
        write.addClassName("write");
        add(write);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().getLong(Places.ID).orElseThrow(NotFoundException::new);
        story = desk.find(new ArticleId(id)).orElseThrow(NotFoundException::new);
        showText();
        showRest();
        ready.enter(event.getLocation().getQueryParameters());
        preview.enter(
                story, Places.story(story.copy().id()), event.getLocation().getQueryParameters());
    }

    /** Takes everything from the server again; the text only where it may be read-only now. */
    private void reload() {
        var before = story;
        story = desk.find(story.copy().id()).orElseThrow();
        if (before.allows(Verb.EDIT) != story.allows(Verb.EDIT) || story.copy().textVersion() != textVersion) {
            showText();
        }
        showRest();
        preview.follow();
    }

    private void showText() {
        var copy = story.copy();
        var content = copy.content();
        textVersion = copy.textVersion();
        stale = false;
        typed = StoryEditor.Typed.of(content, story.row().words());
        editor.load(copy, person.id(), !story.allows(Verb.EDIT));
        details.show(content, copies.tagNames(content.tags()), copy.slug(), !story.allows(Verb.EDIT));
        search.show(content, copy.slug(), !story.allows(Verb.EDIT));
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
                this::askRestore,
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

    /** Saves what stands here. A refusal keeps every word in the browser and says what to do. */
    private void save() {
        if (stale || !story.allows(Verb.EDIT)) {
            return;
        }
        try {
            var saved = articles.save(story.copy().id(), textVersion, form());
            textVersion = saved.textVersion();
            editor.saved(typed.serial(), textVersion, clock.read().seconds(saved.at()));
            story = desk.find(story.copy().id()).orElseThrow();
            notes.saved(saved, story);
            showRest();
            preview.follow();
        } catch (StaleCopy refused) {
            stale = true;
            editor.notSaved();
            Notice.problem(refused.sentence());
        } catch (DataAccessException | TransactionException silent) {
            LOG.warn("Nothing could be saved; the browser tries again", silent);
            notes.databaseIsAway();
            editor.notSaved();
        } catch (NewsroomException refused) {
            editor.notSaved();
            Notice.problem(refused.sentence());
        }
    }

    private StoryForm form() {
        return new StoryForm(
                typed.headline(),
                typed.standfirst(),
                details.category(),
                details.authors(),
                details.tags(),
                details.hero(),
                search.value(),
                BodyJson.parse(typed.body()));
    }

    private void askRestore(RevisionEntry revision) {
        Ask.first(
                Words.of("history.restore"),
                Words.of("history.restore.consequence", revision.number()),
                Words.of("history.restore"),
                () -> restore(revision));
    }

    private void restore(RevisionEntry revision) {
        editor.flushThen(() -> {
            articles.restoreRevision(story.copy().id(), revision.number(), textVersion);
            reload();
            Notice.show(Words.of("notice.revision-restored", revision.number()));
        });
    }

    @Override
    public String getPageTitle() {
        return StoryGrid.headline(story.row()) + " | Stet";
    }
}
