package org.stet.core.breaking;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.stet.core.account.Actor;
import org.stet.core.account.CurrentActor;
import org.stet.core.article.WorkingCopies;
import org.stet.core.shared.DatabaseClock;
import org.stet.core.shared.EditingService;
import org.stet.core.shared.InvalidInput;
import org.stet.core.shared.Subject;

/** The one way to announce breaking news and to end it. */
@EditingService
public class BreakingEditing {

    private static final String EDITOR = "hasRole('EDITOR')";
    private static final String ADMIN = "hasRole('ADMIN')";

    private final BreakingItems items;
    private final BreakingDesk desk;
    private final WorkingCopies copies;
    private final JdbcClient jdbc;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final DatabaseClock database;
    private final Clock clock;

    BreakingEditing(
            BreakingItems items,
            BreakingDesk desk,
            WorkingCopies copies,
            JdbcClient jdbc,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            DatabaseClock database,
            Clock clock) {
        this.items = items;
        this.desk = desk;
        this.copies = copies;
        this.jdbc = jdbc;
        this.currentActor = currentActor;
        this.events = events;
        this.database = database;
        this.clock = clock;
    }

    /** Readers see it at once, or, where the rule wants two people, when a second editor confirms it. */
    @PreAuthorize(EDITOR)
    public BreakingId announce(BreakingForm form) {
        if (form.article() != null && copies.find(form.article()).isEmpty()) {
            throw new InvalidInput("That story does not exist any more. Choose another one.");
        }
        var news = items.save(new BreakingNews(form, actor().id(), clock.instant()));
        if (desk.takesTwoPeople()) {
            tell("asked to confirm breaking news", news);
        } else {
            news.announce(actor().id(), database.now());
            tell("announced breaking news", items.save(news));
        }
        return news.breakingId();
    }

    /** The second person's word: readers see it now. */
    @PreAuthorize(EDITOR)
    public void confirm(BreakingId id) {
        var news = items.require(id);
        news.confirm(actor().id(), database.now());
        tell("confirmed breaking news", items.save(news));
    }

    @PreAuthorize(EDITOR)
    public void end(BreakingId id) {
        var news = items.require(id);
        news.end(actor().id(), database.now());
        tell(news.isWaiting() ? "withdrew breaking news" : "ended breaking news", items.save(news));
    }

    /** From now on a second editor must confirm. */
    @PreAuthorize(ADMIN)
    public void requireTwoPeople() {
        if (!desk.takesTwoPeople()) {
            jdbc.sql("insert into breaking_rule (id, required_by, required_at) values (1, :by, current_timestamp(6))")
                    .param("by", actor().id().value())
                    .update();
            tellRule("made breaking news take two people");
        }
    }

    @PreAuthorize(ADMIN)
    public void requireOnePerson() {
        if (jdbc.sql("delete from breaking_rule").update() > 0) {
            tellRule("made breaking news take one person");
        }
    }

    private void tellRule(String verb) {
        events.publishEvent(new BreakingEvent(actor(), clock.instant(), verb, "", Subject.SETTINGS));
    }

    private void tell(String verb, BreakingNews news) {
        var subject = new Subject("breaking:" + news.breakingId());
        events.publishEvent(new BreakingEvent(actor(), clock.instant(), verb, news.text(), subject));
    }

    private Actor actor() {
        return currentActor.require();
    }
}
