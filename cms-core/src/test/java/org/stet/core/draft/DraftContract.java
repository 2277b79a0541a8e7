package org.stet.core.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stet.core.Newsroom;
import org.stet.core.account.AccountId;
import org.stet.core.account.NotAllowed;
import org.stet.core.account.Role;
import org.stet.core.article.ArticleEditing;
import org.stet.core.article.ArticleId;
import org.stet.core.article.ContentJson;
import org.stet.core.article.OwnWork;
import org.stet.core.article.StaleCopy;
import org.stet.core.article.StoryForm;
import org.stet.core.article.WorkflowState;
import org.stet.core.article.WorkingCopies;
import org.stet.core.article.WorkingCopy;
import org.stet.core.presence.Place;
import org.stet.core.presence.PresenceEditing;
import org.stet.core.presence.TabId;
import org.stet.core.shared.NotFound;

/** C6: whatever somebody types is in the working copy or beside it, and never gone. */
abstract class DraftContract {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private DraftEditing drafts;

    @Autowired
    private DraftDesk desk;

    @Autowired
    private ArticleEditing articles;

    @Autowired
    private WorkingCopies copies;

    @Autowired
    private PresenceEditing presence;

    @Autowired
    private JdbcClient jdbc;

    private AccountId ada;
    private AccountId bo;

    @BeforeEach
    void open() {
        newsroom.open();
        ada = newsroom.ada();
        bo = newsroom.person("Bo Writer", Role.WRITER);
    }

    @Test
    void aStaleTextIsKeptWholeUnderItsWritersName() {
        var id = newsroom.draft("First");
        newsroom.rewrite(id, newsroom.text("Second"));
        var form = newsroom.text("Bo's own", "Written on the first version.");
        var kept = kept(save(bo, id, 1, form, sitting()));

        assertThat(kept.draft().name()).matches("Bo’s text of \\d\\d:\\d\\d");
        assertThat(kept.draft().writer()).isEqualTo(bo);
        assertThat(kept.draft().baseVersion()).isEqualTo(1);
        assertThat(kept.why()).contains("Somebody saved this story");
        var text = newsroom.as(ada, () -> desk.text(kept.draft().id()));
        assertThat(ContentJson.write(text))
                .isEqualTo(ContentJson.write(newsroom.as(bo, () -> articles.assembled(id, form))));
        assertThat(copy(id).content().headline()).isEqualTo("Second");
        assertThat(audited()).contains("wrote a parallel draft");
    }

    @Test
    void laterSavesOfOneSittingGoIntoOneDraftAndThoseOfAnotherTabDoNot() {
        var id = newsroom.draft("First");
        newsroom.rewrite(id, newsroom.text("Second"));
        var one = sitting();
        save(bo, id, 1, newsroom.text("A"), one);
        save(bo, id, 1, newsroom.text("A and more"), one);
        save(bo, id, 1, newsroom.text("From the other tab"), sitting());

        assertThat(headlines(id)).containsExactlyInAnyOrder("A and more", "From the other tab");
    }

    @Test
    void aTextThatCameAfterTheSubmissionIsKept() {
        var id = newsroom.submitted("First");
        var kept = kept(save(bo, id, 1, newsroom.text("Too late"), sitting()));

        assertThat(kept.why()).contains("in review");
        assertThat(headlines(id)).containsExactly("Too late");
        assertThat(copy(id).state()).isEqualTo(WorkflowState.IN_REVIEW);
    }

    @Test
    void aTextForAStoryInTheTrashIsKept() {
        var id = newsroom.draft("First");
        newsroom.as(ada, () -> articles.trash(id));

        assertThat(kept(save(bo, id, 1, newsroom.text("Still typing"), sitting()))
                        .draft()
                        .words())
                .isPositive();
    }

    @Test
    void whileSomebodyElseWritesATextGoesBesideTheStoryThoughItsVersionFits() {
        var id = newsroom.draft("First");
        var adas = sitting();
        newsroom.as(ada, () -> {
            presence.seen(adas.tab(), id, Place.STORY);
        });
        save(ada, id, 1, newsroom.text("Ada writes"), adas);
        var version = copy(id).textVersion();

        assertThat(kept(save(bo, id, version, newsroom.text("Bo too"), sitting()))
                        .why())
                .contains("Somebody else is writing");
        assertThat(save(bo, id, version, newsroom.text("Ada writes"), sitting()))
                .as("the same text is no other text")
                .isInstanceOf(SaveOutcome.Stored.class);
        assertThat(headlines(id)).containsExactly("Bo too");
    }

    @Test
    void takingOverKeepsWhatItReplacesInTheHistory() {
        var id = newsroom.draft("First");
        newsroom.rewrite(id, newsroom.text("Ada's second"));
        var draft = kept(save(bo, id, 1, newsroom.text("Bo's own"), sitting())).draft();
        newsroom.as(newsroom.eve(), () -> drafts.takeOver(draft.id(), 2));

        assertThat(copy(id).content().headline()).isEqualTo("Bo's own");
        assertThat(newsroom.as(ada, () -> copies.revision(id, 1)).headline()).isEqualTo("Ada's second");
        assertThat(jdbc.sql("select cause from revision").query(String.class).list())
                .containsExactly("REPLACED");
        assertThat(headlines(id)).isEmpty();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> newsroom.as(bo, () -> drafts.takeOver(draft.id(), 3)));
    }

    @Test
    void takingOverComparesWithTheNewestTextOnly() {
        var id = newsroom.draft("First");
        newsroom.rewrite(id, newsroom.text("Second"));
        var draft = kept(save(bo, id, 1, newsroom.text("Bo's own"), sitting())).draft();
        newsroom.rewrite(id, newsroom.text("Third"));

        assertThatExceptionOfType(StaleCopy.class)
                .isThrownBy(() -> newsroom.as(bo, () -> drafts.takeOver(draft.id(), 2)));
        assertThat(headlines(id)).containsExactly("Bo's own");
        assertThat(copy(id).content().headline()).isEqualTo("Third");
    }

    /** T13: taking somebody's words over does not make them anybody else's. */
    @Test
    void whoWroteADraftCannotLetItStandThoughAnotherTookItOver() {
        var id = newsroom.draft("First");
        newsroom.rewrite(id, newsroom.text("Second"));
        var eve = newsroom.eve();
        var draft =
                kept(save(eve, id, 1, newsroom.text("Eve's own"), sitting())).draft();
        newsroom.as(ada, () -> drafts.takeOver(draft.id(), 2));
        var revision = newsroom.submit(id);

        assertThatExceptionOfType(OwnWork.class)
                .isThrownBy(() -> newsroom.as(eve, () -> articles.approve(id, revision, null)));
    }

    @Test
    void onlyItsWriterOrAnEditorDiscardsAndUndoBringsItBack() {
        var id = newsroom.draft("First");
        newsroom.rewrite(id, newsroom.text("Second"));
        var draft = kept(save(bo, id, 1, newsroom.text("Bo's own"), sitting())).draft();

        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> newsroom.as(ada, () -> drafts.discard(draft.id())));
        newsroom.as(bo, () -> drafts.discard(draft.id()));
        assertThat(headlines(id)).isEmpty();
        newsroom.as(newsroom.eve(), () -> drafts.bringBack(draft.id()));
        assertThat(headlines(id)).containsExactly("Bo's own");
        newsroom.as(newsroom.eve(), () -> drafts.rename(draft.id(), "Bo, the longer one"));
        assertThat(newsroom.as(ada, () -> desk.of(id)).getFirst().name()).isEqualTo("Bo, the longer one");
    }

    @Test
    void aSittingGoesOnInAnotherDraftAfterItsOwnWasTakenOver() {
        var id = newsroom.draft("First");
        newsroom.rewrite(id, newsroom.text("Second"));
        var sitting = sitting();
        var first = kept(save(bo, id, 1, newsroom.text("A"), sitting)).draft();
        newsroom.as(bo, () -> drafts.takeOver(first.id(), 2));
        var second = kept(save(bo, id, 1, newsroom.text("B"), sitting)).draft();

        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(headlines(id)).containsExactly("B");
    }

    @Test
    void aTextFromAnotherComputerIsKeptOnceWithTheTimeItWasTyped() {
        var id = newsroom.draft("First");
        var typed = Instant.parse("2026-11-20T12:02:00Z");
        var draft = newsroom.as(ada, () -> drafts.keep(id, 1, newsroom.text("Typed on the train"), typed));
        newsroom.as(ada, () -> drafts.keep(id, 1, newsroom.text("Typed on the train"), typed));

        assertThat(headlines(id)).containsExactly("Typed on the train");
        assertThat(draft.typedAt()).isEqualTo(typed);
    }

    private SaveOutcome save(AccountId who, ArticleId id, int base, StoryForm form, Sitting sitting) {
        return newsroom.as(who, () -> drafts.save(id, base, form, sitting));
    }

    private static Sitting sitting() {
        return Sitting.fresh(TabId.fresh());
    }

    private static SaveOutcome.Kept kept(SaveOutcome outcome) {
        assertThat(outcome).isInstanceOf(SaveOutcome.Kept.class);
        return (SaveOutcome.Kept) outcome;
    }

    private WorkingCopy copy(ArticleId id) {
        return newsroom.as(ada, () -> copies.find(id).orElseThrow());
    }

    private List<String> headlines(ArticleId id) {
        return newsroom.as(
                ada,
                () -> desk.of(id).stream()
                        .map(draft -> desk.text(draft.id()).headline())
                        .toList());
    }

    private List<String> audited() {
        return jdbc.sql("select verb from audit_entry").query(String.class).list();
    }
}
