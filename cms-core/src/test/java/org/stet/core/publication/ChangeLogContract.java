package org.stet.core.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.stet.core.Newsroom;
import org.stet.core.article.ArticleEditing;
import org.stet.core.article.ArticleId;
import org.stet.core.author.AuthorEditing;
import org.stet.core.author.AuthorForm;
import org.stet.core.category.CategoryEditing;
import org.stet.core.category.CategoryForm;
import org.stet.core.settings.CurrentSettings;
import org.stet.core.settings.SettingsEditing;
import org.stet.core.settings.SiteSettings;
import org.stet.core.shared.DatabaseClock;
import org.stet.core.shared.Slug;
import org.stet.core.shared.Subject;
import org.stet.core.shared.Window;
import org.stet.core.shared.WindowBoundaries;
import org.stet.core.ticker.TickerEditing;
import org.stet.core.ticker.TickerForm;

/** Every change readers can notice appends its subjects to the change log, in the transaction of the verb. */
abstract class ChangeLogContract {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private ChangeLog log;

    @Autowired
    private List<WindowBoundaries> boundaries;

    @Autowired
    private DatabaseClock clock;

    @Autowired
    private ArticleEditing articles;

    @Autowired
    private Publishing publishing;

    @Autowired
    private AuthorEditing authors;

    @Autowired
    private CategoryEditing categories;

    @Autowired
    private TickerEditing ticker;

    @Autowired
    private SettingsEditing settingsEditing;

    @Autowired
    private CurrentSettings settings;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @BeforeEach
    void open() {
        newsroom.open();
        newsroom.noor();
    }

    @Test
    void everyVerbReadersCanNoticeIsReported() {
        var id = newsroom.approved("Noticed");
        var story = Subject.article(id.value());
        var later = clock.now().plus(Duration.ofDays(1));
        assertReported(() -> publishing.schedule(id, later, Change.FIRST), story, Subject.FRONT);
        assertReported(() -> publishing.reschedule(id, planned(id), later.plusSeconds(60)), story);
        assertReported(() -> publishing.cancel(id, planned(id)), story);
        assertReported(() -> publishing.publish(id, Change.FIRST), story, Subject.FRONT, new Subject("author:1"));
        assertReported(() -> publishing.expire(id, later), story);
        assertReported(() -> articles.changeSlug(id, new Slug("noticed-again")), story);
        assertReported(
                () -> publishing.takeDown(id, "Wrong company."), story, Subject.FRONT, new Subject("category:1"));
    }

    @Test
    void soAreAuthorsSectionsTheTickerAndTheSettings() {
        var author = newsroom.as(newsroom.eve(), () -> authors.create(person("Lee")));
        assertReported(() -> authors.change(author, 0, person("Lee Park")), Subject.author(author.value()));
        assertReported(() -> authors.retire(author), Subject.author(author.value()));
        var section = newsroom.category("Chips");
        assertReported(
                () -> categories.change(section, 0, CategoryForm.of("Chip", "", "", "#1c4e9e", null)),
                Subject.category(section.value()),
                Subject.SECTIONS);
        assertReported(() -> categories.reorder(List.of(section)), Subject.SECTIONS);
        assertReported(
                () -> ticker.create(new TickerForm("Line", null, null, 0, Window.openFrom(clock.now()))),
                Subject.TICKER);
        var follower = follower();
        newsroom.as(newsroom.noor(), () -> settingsEditing.change(renamed(settings.get())));
        assertThat(follower.poll()).containsExactly(Subject.SETTINGS);
    }

    @Test
    void theTickerIsReportedWhenAStoryItLeadsToComesOrGoes() {
        var id = newsroom.published("Linked");
        newsroom.as(newsroom.eve(), () -> {
            ticker.create(new TickerForm("Line", id, null, 0, Window.openFrom(clock.now())));
        });
        assertReported(() -> articles.changeSlug(id, new Slug("linked-again")), Subject.TICKER);
        assertReported(() -> publishing.takeDown(id, "Wrong company."), Subject.TICKER);
    }

    @Test
    void linesAreWrittenInTheTransactionOfTheVerb() {
        var id = newsroom.approved("Rolled back");
        var follower = follower();
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            newsroom.as(newsroom.eve(), () -> {
                publishing.publish(id, Change.FIRST);
                articles.changeSlug(id, new Slug("elsewhere"));
                publishing.takeDown(id, "Wrong company.");
                authors.create(person("Lee"));
                ticker.create(new TickerForm("Line", null, null, 0, Window.openFrom(clock.now())));
            });
            newsroom.category("Chips");
            newsroom.as(newsroom.noor(), () -> settingsEditing.change(renamed(settings.get())));
            status.setRollbackOnly();
        });
        assertThat(follower.poll()).isEmpty();
        assertThat(newsroom.as(newsroom.eve(), settings::get).name()).isNotEqualTo("Courant");
    }

    private void assertReported(Runnable verb, Subject... subjects) {
        var follower = follower();
        newsroom.as(newsroom.eve(), verb);
        assertThat(follower.poll()).contains(subjects);
        assertThat(follower.poll()).isEmpty();
    }

    private ChangeFollower follower() {
        return new ChangeFollower(log, boundaries, clock);
    }

    private PublicationId planned(ArticleId id) {
        return jdbc.sql("select max(id) from publication where article_id = ? and live_from < live_until")
                .param(id.value())
                .query(Long.class)
                .optional()
                .map(PublicationId::new)
                .orElseThrow();
    }

    private static AuthorForm person(String name) {
        return new AuthorForm(name, "", "", "", null, List.of(), null);
    }

    private static SiteSettings renamed(SiteSettings old) {
        return new SiteSettings(
                old.version(), "Courant", "", "UTC", "en", old.baseUrl(), old.accentColour(), null, 250, true);
    }
}
