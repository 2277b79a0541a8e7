package org.stet.core.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stet.core.Newsroom;
import org.stet.core.article.ArticleEditing;
import org.stet.core.article.ArticleId;
import org.stet.core.article.Byline;
import org.stet.core.audit.AuditEntry;
import org.stet.core.audit.AuditTrail;
import org.stet.core.publication.PublishedByline;
import org.stet.core.publication.PublishedStory;
import org.stet.core.publication.PublishedStory.PublishedTag;
import org.stet.core.shared.DatabaseClock;
import org.stet.core.shared.InvalidInput;
import org.stet.core.shared.JdbcTime;
import org.stet.core.shared.NotFound;
import org.stet.core.shared.Subject;

/** T20: what a preview shows, to whom and for how long, on every database. */
abstract class PreviewContract {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private PreviewEditing previews;

    @Autowired
    private PreviewedStories stories;

    @Autowired
    private ArticleEditing articles;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private DatabaseClock clock;

    @Autowired
    private JdbcClient jdbc;

    private ArticleId draft;

    @BeforeEach
    void open() {
        newsroom.open();
        draft = newsroom.draft("Barge begins to learn");
    }

    @Test
    void aDraftReadsAsIfItWerePublished() {
        var now = clock.now();
        var shown = stories.find(link(draft).token(), now).orElseThrow();

        assertThat(shown.revision()).isNull();
        assertThat(shown.story().teaser().headline()).isEqualTo("Barge begins to learn");
        assertThat(shown.story().teaser().publishedAt()).isEqualTo(now);
        assertThat(shown.story().teaser().words()).isPositive();
        assertThat(shown.story().tags()).extracting(PublishedTag::name).containsExactly("Audits");
        assertThat(shown.story().teaser().bylines())
                .extracting(PublishedByline::name)
                .containsExactlyElementsOf(shown.story().content().authors().stream()
                        .map(Byline::name)
                        .toList())
                .isNotEmpty();
    }

    @Test
    void anEmptyDraftCanBePreviewedToo() {
        var empty = newsroom.as(newsroom.ada(), articles::create);

        var story = stories.find(link(empty).token(), clock.now()).orElseThrow().story();

        assertThat(story.teaser().headline()).isEmpty();
        assertThat(story.teaser().bylines()).isEmpty();
    }

    @Test
    void aSubmittedOrApprovedStoryShowsThatRevision() {
        var revision = newsroom.submit(draft);
        assertThat(stories.find(link(draft).token(), clock.now()).orElseThrow().revision())
                .isEqualTo(revision);

        var approved = newsroom.approved("Let stand");
        assertThat(stories.find(link(approved).token(), clock.now())
                        .orElseThrow()
                        .revision())
                .isEqualTo(1);
        newsroom.rewrite(approved, newsroom.text("Let stand", "Other words."));
        assertThat(stories.find(link(approved).token(), clock.now())
                        .orElseThrow()
                        .revision())
                .isNull();
    }

    @Test
    void aLiveStoryKeepsItsTimes() {
        var live = newsroom.published("Long public");
        assertThat(stories.find(link(live).token(), clock.now()).orElseThrow().isPublic())
                .isTrue();
        newsroom.rewrite(live, newsroom.text("Long public", "Newer words."));
        var shown =
                stories.find(link(live).token(), clock.now().plusSeconds(60)).orElseThrow();

        assertThat(shown.isPublic()).isFalse();
        assertThat(shown.story().teaser().publishedAt()).isBefore(clock.now());
        assertThat(shown.story().teaser().slug()).hasToString("long-public");
    }

    @Test
    void onlyTheHashOfTheTokenIsKept() {
        var link = link(draft);

        var row = jdbc.sql("select * from preview").query().singleRow();

        assertThat(link.token()).matches("[0-9a-f]{32,}");
        assertThat(row.toString()).doesNotContain(link.token());
        assertThat(link.toString()).doesNotContain(link.token());
        assertThat(row.get("token_hash")).asString().hasSize(64);
        assertThat(link(draft).token()).isNotEqualTo(link.token());
    }

    @Test
    void aTokenSomebodyChoseOrTheHashItselfOpensNothing() {
        var link = link(draft);
        var hash =
                jdbc.sql("select token_hash from preview").query(String.class).single();

        for (var chosen : List.of("", "a".repeat(40), hash, link.token().toUpperCase(), link.token() + " ")) {
            assertThat(stories.find(chosen, clock.now())).as(chosen).isEmpty();
        }
    }

    @Test
    void aLinkEndsAfterADayAtTheLatest() {
        var before = clock.now();
        var link = link(draft);

        assertThat(link.expiresAt()).isBetween(before, clock.now().plus(Duration.ofHours(24)));
        assertThat(stories.find(link.token(), link.expiresAt().minusMillis(1))).isPresent();
        assertThat(stories.find(link.token(), link.expiresAt())).isEmpty();
    }

    @Test
    void aRevokedLinkOpensNothingAndTheOthersStay() {
        var one = link(draft);
        var other = link(draft);
        newsroom.as(newsroom.ben(), () -> previews.revoke(one.id()));

        assertThat(stories.find(one.token(), clock.now())).isEmpty();
        assertThat(stories.find(other.token(), clock.now())).isPresent();
        assertThat(openLinks()).extracting(OpenPreview::id).containsExactly(other.id());
        newsroom.as(newsroom.ben(), () -> previews.revoke(one.id()));
        assertThat(audit.of(Subject.article(draft.value()), 9))
                .extracting(AuditEntry::verb)
                .containsOnlyOnce("ended a preview of");
    }

    @Test
    void theListSaysWhoAndUntilWhenAndNamesOnlyThisStory() {
        var link = link(draft);
        link(newsroom.draft("Another story"));

        var open = openLinks();

        assertThat(open).hasSize(1);
        assertThat(open.getFirst().createdBy()).isEqualTo("Ada Lind");
        assertThat(open.getFirst().expiresAt()).isEqualTo(link.expiresAt());
        assertThat(open.toString()).doesNotContain(link.token());
    }

    @Test
    void theTrailKnowsWhoMadeALinkAndNeverTheToken() {
        var link = link(draft);

        var entry = audit.of(Subject.article(draft.value()), 1).getFirst();

        assertThat(entry.verb()).isEqualTo("made a preview link to");
        assertThat(entry.toString()).contains("Ada Lind").doesNotContain(link.token());
    }

    @Test
    void aLinkKeepsItsWordsAndAPanelFollowsThem() {
        var link = link(draft);
        var panel = beside(draft);
        newsroom.rewrite(draft, newsroom.text("Barge has learned"));
        var entries = audit.latest(99).size();
        newsroom.as(newsroom.ada(), () -> previews.refresh(panel.id(), draft));

        assertThat(headline(link)).isEqualTo("Barge begins to learn");
        assertThat(headline(panel)).isEqualTo("Barge has learned");
        assertThat(audit.latest(99)).hasSize(entries);
        assertThat(openLinks()).extracting(OpenPreview::id).containsExactly(link.id());
    }

    @Test
    void nothingButOnesOwnOpenPanelForThatStoryIsRefreshed() {
        var link = link(draft);
        var panel = beside(draft);
        var other = newsroom.draft("Another story");

        refused(() -> newsroom.as(newsroom.ada(), () -> previews.refresh(link.id(), draft)));
        refused(() -> newsroom.as(newsroom.ada(), () -> previews.refresh(panel.id(), other)));
        refused(() -> newsroom.as(newsroom.eve(), () -> previews.refresh(panel.id(), draft)));
        newsroom.as(newsroom.ada(), () -> previews.revoke(panel.id()));
        refused(() -> newsroom.as(newsroom.ada(), () -> previews.refresh(panel.id(), draft)));
        assertThat(stories.find(panel.token(), clock.now())).isEmpty();
    }

    @Test
    void whatHasEndedIsDeletedByTheNextWrite() {
        var link = link(draft);
        endEverything();
        assertThat(count()).isEqualTo(1);

        var panel = beside(draft);
        assertThat(count()).isEqualTo(1);
        assertThat(stories.find(link.token(), clock.now())).isEmpty();
        endEverything();
        refused(() -> newsroom.as(newsroom.ada(), () -> previews.refresh(panel.id(), draft)));
    }

    @Test
    void aStoryInTheTrashHasNoPreview() {
        var link = link(draft);
        newsroom.as(newsroom.ada(), () -> articles.trash(draft));

        assertThat(stories.find(link.token(), clock.now())).isEmpty();
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> link(draft));
    }

    @Test
    void aStoryHasABoundedNumberOfLinks() {
        for (var n = 0; n < PreviewEditing.MOST; n++) {
            link(draft);
        }

        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> link(draft));
    }

    private PreviewLink link(ArticleId id) {
        return newsroom.as(newsroom.ada(), () -> previews.link(id));
    }

    private PreviewLink beside(ArticleId id) {
        return newsroom.as(newsroom.ada(), () -> previews.beside(id));
    }

    private List<OpenPreview> openLinks() {
        return newsroom.as(newsroom.ada(), () -> previews.open(draft));
    }

    private String headline(PreviewLink link) {
        return stories.find(link.token(), clock.now())
                .map(PreviewedStory::story)
                .map(PublishedStory::teaser)
                .orElseThrow()
                .headline();
    }

    private void endEverything() {
        Instant past = clock.now().minusSeconds(1);
        jdbc.sql("update preview set expires_at = :past")
                .param("past", JdbcTime.param(past))
                .update();
    }

    private long count() {
        return jdbc.sql("select count(*) from preview").query(Long.class).single();
    }

    private static void refused(Runnable what) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(what::run);
    }
}
