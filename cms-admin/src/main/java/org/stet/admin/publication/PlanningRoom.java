package org.stet.admin.publication;

import com.vaadin.flow.component.Component;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stet.admin.component.Ask;
import org.stet.admin.component.NewsroomClock;
import org.stet.admin.component.Notice;
import org.stet.admin.component.Words;
import org.stet.core.account.AccountDirectory;
import org.stet.core.account.AccountEntry;
import org.stet.core.account.AccountId;
import org.stet.core.article.ArticleEditing;
import org.stet.core.article.ArticleId;
import org.stet.core.category.CategoryDirectory;
import org.stet.core.category.CategoryEntry;
import org.stet.core.publication.PlanDesk;
import org.stet.core.publication.PublicationId;
import org.stet.core.publication.Publishing;
import org.stet.core.publication.ReaderView.Shown;
import org.stet.core.publication.ReadyDesk;
import org.stet.core.publication.Release;
import org.stet.core.publication.Story;
import org.stet.core.publication.StoryDesk;
import org.stet.core.settings.CurrentSettings;
import org.stet.core.shared.InvalidInput;

/** What any view may ask about when readers see a story; each question changes it by one verb, and can be taken back. */
@org.springframework.stereotype.Component
public class PlanningRoom {

    private final Publishing publishing;
    private final ArticleEditing articles;
    private final PlanDesk plans;
    private final StoryDesk stories;
    private final ReadyDesk readiness;
    private final AccountDirectory accounts;
    private final CategoryDirectory categories;
    private final CurrentSettings settings;
    private final SiteCheck site;
    private final NewsroomClock clock;

    PlanningRoom(
            Publishing publishing,
            ArticleEditing articles,
            PlanDesk plans,
            StoryDesk stories,
            ReadyDesk readiness,
            AccountDirectory accounts,
            CategoryDirectory categories,
            CurrentSettings settings,
            SiteCheck site,
            NewsroomClock clock) {
        this.publishing = publishing;
        this.articles = articles;
        this.plans = plans;
        this.stories = stories;
        this.readiness = readiness;
        this.accounts = accounts;
        this.categories = categories;
        this.settings = settings;
        this.site = site;
        this.clock = clock;
    }

    /** Publishes the approved revision, now or at a time. {@code done} runs after every change. */
    public void askPublish(Story story, boolean scheduled, Runnable done) {
        new PublishDialog(question(fresh(story), done), clock.read(), this, scheduled).open();
    }

    /** A screen may be older than what colleagues did since. */
    private Story fresh(Story story) {
        return stories.find(story.copy().id()).orElse(story);
    }

    private ReleaseQuestion question(Story story, Runnable done) {
        var time = clock.read();
        var copy = story.copy();
        var approval = copy.approval();
        var embargo = copy.embargo();
        var wanted = approval == null ? null : approval.publishAt();
        var notBefore = embargo == null ? time.now() : embargo.until();
        var proposed = wanted != null && wanted.isAfter(time.now()) ? wanted : plans.freeSlot(time.zone(), notBefore);
        return new ReleaseQuestion(
                story,
                plans.ahead(copy.id()),
                proposed,
                name(approval == null ? null : approval.by()),
                name(embargo == null ? null : embargo.by()),
                Optional.ofNullable(copy.content().category())
                        .flatMap(categories::find)
                        .map(CategoryEntry::name)
                        .orElse(""),
                URI.create(settings.get().baseUrl()).getAuthority(),
                readiness.of(copy.id(), copy.content()),
                done);
    }

    private String name(@Nullable AccountId id) {
        return id == null ? "" : accounts.find(id).map(AccountEntry::name).orElse("");
    }

    /** The verb of the publish dialog. */
    void release(ReleaseQuestion question, Release release) {
        var id = question.story().copy().id();
        var plan = publishing.release(id, release);
        question.done().run();
        var from = release.from();
        if (from != null) {
            Notice.withUndo(
                    Words.of("notice.scheduled", clock.read().full(from)), () -> cancel(id, plan, question.done()));
        }
    }

    /** Looks whether the site shows what was published, and says so as it comes. */
    Component watch(ReleaseQuestion question) {
        var content = question.story().copy().content();
        var slug = String.valueOf(question.story().copy().slug());
        var section = Optional.ofNullable(content.category()).flatMap(categories::find);
        return new SiteSightings(
                site,
                Outlet.of(
                        slug,
                        content,
                        section.map(each -> each.slug().value()).orElse(""),
                        question.line().isEmpty(),
                        settings.get()::absolute));
    }

    /** Looks whether the site keeps the embargo of a story readers do not know yet. */
    Component embargoTest(Story story) {
        var content = story.copy().content();
        var section = Optional.ofNullable(content.category()).flatMap(categories::find);
        return new EmbargoTest(
                site,
                HiddenOutlet.of(
                        String.valueOf(story.copy().slug()),
                        content.headline(),
                        section.map(each -> each.slug().value()).orElse(""),
                        settings.get()::absolute));
    }

    public void takeDown(ArticleId id, String reason) {
        publishing.takeDown(id, reason);
    }

    /** Versions, times, end and embargo of a story in one place. */
    public void openPlans(Story story, Runnable done) {
        new PlanDialog(fresh(story), plans.ahead(story.copy().id()), clock.read(), this, done).open();
    }

    void askReschedule(Story story, Shown planned, Runnable done) {
        var time = clock.read();
        new WhenDialog(
                        Words.of("verb.RESCHEDULE"),
                        Words.of("plan.reschedule.when", planned.revision()),
                        time,
                        planned.window().from(),
                        at -> Words.of("plan.reschedule.meaning", planned.revision(), time.full(at)),
                        at -> reschedule(story.copy().id(), planned, at, done))
                .open();
    }

    /** Moves a planned opening and offers the way back. One that would push another planned version aside is refused. */
    void reschedule(ArticleId id, Shown planned, Instant at, Runnable done) {
        var time = clock.read();
        var before = planned.window().from();
        plans.ahead(id).stream()
                .filter(other -> !other.publication().equals(planned.publication()))
                .map(other -> other.window().from())
                .filter(other ->
                        other.isAfter(at) && other.isBefore(before) || other.isAfter(before) && !other.isAfter(at))
                .findFirst()
                .ifPresent(other -> {
                    throw new InvalidInput(Words.of("plan.crosses", time.full(other)));
                });
        var moved = publishing.reschedule(id, planned.publication(), at);
        done.run();
        Notice.withUndo(Words.of("plan.rescheduled", time.full(at)), () -> {
            publishing.reschedule(id, moved, before);
            done.run();
            Notice.show(Words.of("plan.rescheduled", time.full(before)));
        });
    }

    public void askCancel(Story story, Shown planned, Runnable done) {
        Ask.first(
                Words.of("verb.CANCEL"),
                Words.of(
                        "cancel.consequence",
                        planned.revision(),
                        clock.read().full(planned.window().from())),
                Words.of("verb.CANCEL"),
                () -> cancel(story.copy().id(), planned.publication(), done));
    }

    private void cancel(ArticleId id, PublicationId plan, Runnable done) {
        publishing.cancel(id, plan);
        done.run();
        Notice.show(Words.of("notice.cancelled"));
    }

    /** Gives the story an end, or another one. */
    void askEnd(Story story, @Nullable Instant end, Runnable done) {
        var time = clock.read();
        var id = story.copy().id();
        var proposed = end == null ? plans.freeSlot(time.zone(), time.now().plus(ReleaseQuestion.USUAL_LIFE)) : end;
        var dialog = new WhenDialog(
                Words.of("verb.EXPIRE"),
                Words.of("plan.end.when"),
                time,
                proposed,
                at -> Words.of("plan.end.meaning", time.full(at)),
                at -> end(id, end, at, done));
        if (end != null) {
            dialog.or(Words.of("publish.end.drop"), () -> end(id, end, null, done));
        }
        dialog.open();
    }

    /** Sets, moves or takes away the end of a story, and offers the way back. */
    void end(ArticleId id, @Nullable Instant before, @Nullable Instant at, Runnable done) {
        publishing.expire(id, at);
        done.run();
        Notice.withUndo(endWords(at), () -> {
            publishing.expire(id, before);
            done.run();
            Notice.show(endWords(before));
        });
    }

    private String endWords(@Nullable Instant end) {
        return end == null
                ? Words.of("plan.end.none")
                : Words.of("plan.end.set", clock.read().full(end));
    }

    /** Puts an embargo on the story or moves it on. */
    public void askEmbargo(Story story, Runnable done) {
        var time = clock.read();
        var embargo = story.copy().embargo();
        var stands = embargo != null && embargo.until().isAfter(time.now());
        var proposed = stands && embargo != null
                ? embargo.until().plus(Duration.ofDays(1))
                : plans.freeSlot(time.zone(), time.now().plus(Duration.ofDays(1)));
        new WhenDialog(
                        Words.of(stands ? "plan.embargo.move" : "plan.embargo.set"),
                        Words.of("plan.embargo.when"),
                        time,
                        proposed,
                        at -> Words.of("plan.embargo.meaning", time.full(at)),
                        at -> {
                            articles.embargo(story.copy().id(), at);
                            done.run();
                            Notice.show(Words.of("plan.embargo.done", time.full(at)));
                        })
                .open();
    }

    /** Lifts the embargo under the editor's name; a dialog of its own, so that nobody does it in passing. */
    public void askLift(Story story, Runnable done) {
        var embargo = story.copy().embargo();
        if (embargo != null) {
            Ask.reason(
                    Words.of("plan.lift.heading"),
                    Words.of("plan.lift.consequence", clock.read().full(embargo.until()), name(embargo.by())),
                    Words.of("plan.lift.reason"),
                    Words.of("plan.lift.verb"),
                    reason -> {
                        articles.liftEmbargo(story.copy().id(), reason);
                        done.run();
                        Notice.show(Words.of("plan.lift.done"));
                    });
        }
    }

    String embargoBy(Story story) {
        var embargo = story.copy().embargo();
        return name(embargo == null ? null : embargo.by());
    }
}
