package org.stet.core.article;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stet.core.Newsroom;
import org.stet.core.account.AccountDirectory;
import org.stet.core.account.AccountEditing;
import org.stet.core.account.AccountForm;
import org.stet.core.account.AccountId;
import org.stet.core.account.Role;
import org.stet.core.author.AuthorEditing;
import org.stet.core.author.AuthorId;
import org.stet.core.category.CategoryId;
import org.stet.core.settings.CurrentSettings;
import org.stet.core.settings.SettingsEditing;
import org.stet.core.settings.SiteSettings;
import org.stet.core.shared.InvalidInput;
import org.stet.core.shared.PictureRef;
import org.stet.core.shared.Slug;

/** What stories promise on every database: four eyes however the words came in, addresses, tags and bylines. */
abstract class StoryContract {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private ArticleEditing articles;

    @Autowired
    private WorkingCopies copies;

    @Autowired
    private AuthorEditing authors;

    @Autowired
    private AccountEditing accounts;

    @Autowired
    private AccountDirectory directory;

    @Autowired
    private SettingsEditing settingsEditing;

    @Autowired
    private CurrentSettings settings;

    @Autowired
    private JdbcClient jdbc;

    private AccountId bo;

    @BeforeEach
    void open() {
        newsroom.open();
        bo = newsroom.person("Bo Both", Role.WRITER, Role.REVIEWER);
    }

    @Test
    void whoBringsAnOldTextBackDoesNotLetItStand() {
        var id = newsroom.published("First");
        newsroom.rewrite(id, newsroom.text("Second"));
        newsroom.as(bo, () -> articles.restoreRevision(id, 1, copy(id).textVersion()));
        var revision = newsroom.submit(id);

        assertOwnWork(bo, id, revision);
        newsroom.as(newsroom.ben(), () -> articles.approve(id, revision, null));
        assertThat(copy(id).content().headline()).isEqualTo("First");
    }

    @Test
    void wordsNobodyLetStandStayTheirWritersWhenSomebodyElseBringsThemBack() {
        var id = newsroom.draft("First");
        newsroom.as(bo, () -> articles.save(id, copy(id).textVersion(), newsroom.text("Bo's words")));
        var refused = newsroom.submit(id);
        newsroom.as(newsroom.ben(), () -> articles.requestChanges(id, "Shorter."));
        newsroom.rewrite(id, newsroom.text("Ada's words"));
        newsroom.letStand(id);
        newsroom.as(newsroom.ada(), () -> articles.restoreRevision(id, refused, copy(id).textVersion()));

        var revision = newsroom.submit(id);
        assertOwnWork(bo, id, revision);
    }

    @Test
    void wordsAddedAfterWithdrawingCountToo() {
        var id = newsroom.submitted("First");
        newsroom.as(newsroom.ada(), () -> articles.withdraw(id));
        newsroom.as(bo, () -> articles.save(id, copy(id).textVersion(), newsroom.text("First, and more")));

        assertThatExceptionOfType(IllegalTransition.class)
                .isThrownBy(() -> newsroom.as(bo, () -> articles.approve(id, 1, null)));
        var revision = newsroom.submit(id);
        assertOwnWork(bo, id, revision);
        assertThatExceptionOfType(IllegalTransition.class)
                .isThrownBy(() -> newsroom.as(newsroom.ben(), () -> articles.approve(id, 1, null)));
    }

    @Test
    void aNewRoleDoesNotMakeOwnWordsSomebodyElses() {
        var id = newsroom.submitted("First");
        var ada = newsroom.ada();
        newsroom.as(newsroom.noor(), () -> {
            var entry = directory.find(ada).orElseThrow();
            accounts.change(ada, entry.version(), new AccountForm(entry.name(), entry.email(), Set.of(Role.REVIEWER)));
        });

        assertOwnWork(ada, id, 1);
    }

    @Test
    void oneSettingLetsOwnWordsStand() {
        var id = newsroom.as(bo, articles::create);
        newsroom.as(bo, () -> articles.save(id, 0, newsroom.text("Mine")));
        var revision = newsroom.as(bo, () -> articles.submit(id));
        assertOwnWork(bo, id, revision);
        var old = settings.get();
        newsroom.as(
                newsroom.noor(),
                () -> settingsEditing.change(new SiteSettings(
                        old.version(),
                        old.name(),
                        "",
                        "UTC",
                        "en",
                        old.baseUrl(),
                        old.accentColour(),
                        null,
                        250,
                        false)));

        newsroom.as(bo, () -> articles.approve(id, revision, null));
        assertThat(copy(id).state()).isEqualTo(WorkflowState.APPROVED);
    }

    @Test
    void theTrashKeepsApprovalsAndWritersAsTheyWere() {
        var id = newsroom.approved("First");
        newsroom.as(newsroom.ada(), () -> articles.trash(id));
        newsroom.as(newsroom.ada(), () -> articles.restore(id));
        assertThat(copy(id).state()).isEqualTo(WorkflowState.APPROVED);

        newsroom.as(bo, () -> articles.save(id, copy(id).textVersion(), newsroom.text("Second")));
        newsroom.as(newsroom.ada(), () -> articles.trash(id));
        newsroom.as(newsroom.ada(), () -> articles.restore(id));
        assertOwnWork(bo, id, newsroom.submit(id));
    }

    @Test
    void savingTheSameTextKeepsTheApprovalAndAnotherWordVoidsIt() {
        var id = newsroom.approved("First");
        var version = copy(id).textVersion();

        var same = newsroom.as(newsroom.ada(), () -> articles.save(id, version, newsroom.text("First")));
        assertThat(same.changed()).isFalse();
        assertThat(copy(id).approval()).isNotNull();
        newsroom.rewrite(id, newsroom.text("First."));
        newsroom.rewrite(id, newsroom.text("First"));
        assertThat(copy(id).state()).isEqualTo(WorkflowState.DRAFT);
        assertThat(copy(id).approval()).isNull();
    }

    @Test
    void bringingBackTheSameTextTakesNoRevision() {
        var id = newsroom.approved("First");
        var saved = newsroom.as(newsroom.ada(), () -> articles.restoreRevision(id, 1, copy(id).textVersion()));

        assertThat(saved.changed()).isFalse();
        assertThat(revisions(id)).isEqualTo(1);
        newsroom.rewrite(id, newsroom.text("Second"));
        newsroom.as(newsroom.ada(), () -> articles.restoreRevision(id, 1, copy(id).textVersion()));
        assertThat(revisions(id)).isEqualTo(2);
        assertThat(newsroom.as(newsroom.ada(), () -> copies.revision(id, 2).headline()))
                .isEqualTo("Second");
    }

    @Test
    void aTextWrittenOnAnOlderOneIsRefused() {
        var id = newsroom.draft("First");
        var version = copy(id).textVersion();
        newsroom.rewrite(id, newsroom.text("Second"));

        assertThatExceptionOfType(StaleCopy.class)
                .isThrownBy(
                        () -> newsroom.as(newsroom.ada(), () -> articles.save(id, version, newsroom.text("Third"))));
        assertThat(copy(id).content().headline()).isEqualTo("Second");
    }

    @Test
    void storiesWithOneHeadlineGetTwoAddresses() {
        newsroom.submitted("Same");
        assertThat(copy(newsroom.submitted("Same")).slug()).isEqualTo(new Slug("same-2"));
        assertThat(copy(newsroom.submitted("\uD83D\uDE80\uD83D\uDE80")).slug()).isEqualTo(new Slug("story"));
        assertThat(copy(newsroom.submitted("Überraschung: Ærø går ned")).slug())
                .isEqualTo(new Slug("uberraschung-aero-gar-ned"));
    }

    @Test
    void aFormerAddressIsForItsOwnStoryAlone() {
        var id = newsroom.submitted("First name");
        move(id, "second-name");
        var other = newsroom.submitted("Other");

        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> move(other, "first-name"));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> move(other, "second-name"));
        assertThat(copy(newsroom.submitted("First name")).slug()).isEqualTo(new Slug("first-name-2"));
        move(id, "first-name");
        assertThat(copy(id).slug()).isEqualTo(new Slug("first-name"));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> move(other, "second-name"));
    }

    @Test
    void namesWithOneAddressAreOneTagAndScriptsAreToldApart() {
        var id = newsroom.draft(tagged("Chip Plants", "chip plants!", "芯片", "机器人", "Роботы"));

        var tags = copy(id).content().tags();
        assertThat(tags).hasSize(4);
        assertThat(newsroom.as(newsroom.ada(), () -> copies.tagNames(tags)))
                .containsExactly("Chip Plants", "芯片", "机器人", "Роботы");
        assertThat(copy(newsroom.draft(tagged("CHIP plants"))).content().tags()).containsExactly(tags.getFirst());
    }

    @Test
    void aRetiredAuthorKeepsBylinesAndGetsNoNewOnes() {
        var lee = newsroom.author("Lee Park", "Science");
        var id = newsroom.draft(by("First", lee));
        newsroom.as(newsroom.eve(), () -> authors.retire(lee));

        newsroom.rewrite(id, by("Second", lee));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> newsroom.draft(by("Third", lee)));
    }

    @Test
    void whatNoDatabaseCanHoldIsLeftOut() {
        var form = newsroom.text("Nul\u0000 and half \uD83D a pair");
        assertThat(copy(newsroom.draft(form)).content().headline()).isEqualTo("Nul and half a pair");
        assertThat(new Hero(new PictureRef("a"), "Al\u0000t", "", "").alt()).isEqualTo("Al t");
    }

    @Test
    void whatDoesNotExistIsRefusedInASentence() {
        var form = newsroom.text("A", "B", new CategoryId(99), List.of(), List.of(), null);
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> newsroom.draft(form));
        assertThatExceptionOfType(ArticleNotFound.class).isThrownBy(() -> newsroom.submit(new ArticleId(99)));
        var id = newsroom.submitted("A");
        assertThatExceptionOfType(RevisionNotFound.class)
                .isThrownBy(() -> newsroom.as(newsroom.ben(), () -> articles.approve(id, 7, null)));
    }

    private void assertOwnWork(AccountId who, ArticleId id, int revision) {
        newsroom.as(who, () -> {
            assertThat(copies.find(id).orElseThrow().allowed()).doesNotContain(Verb.APPROVE);
            assertThatExceptionOfType(OwnWork.class).isThrownBy(() -> articles.approve(id, revision, null));
        });
    }

    private void move(ArticleId id, String slug) {
        newsroom.as(newsroom.ada(), () -> articles.changeSlug(id, new Slug(slug)));
    }

    private StoryForm tagged(String... tags) {
        var form = newsroom.text("Tagged");
        return newsroom.text("Tagged", "Text.", requireNonNull(form.category()), form.authors(), List.of(tags), null);
    }

    private StoryForm by(String headline, AuthorId author) {
        var form = newsroom.text(headline);
        return newsroom.text(headline, "Text.", requireNonNull(form.category()), List.of(author), List.of(), null);
    }

    private WorkingCopy copy(ArticleId id) {
        return newsroom.as(newsroom.ada(), () -> copies.find(id).orElseThrow());
    }

    private int revisions(ArticleId id) {
        return jdbc.sql("select count(*) from revision where article_id = ?")
                .param(id.value())
                .query(Integer.class)
                .single();
    }
}
