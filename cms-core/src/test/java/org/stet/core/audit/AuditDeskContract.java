package org.stet.core.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.stet.core.Newsroom;
import org.stet.core.account.AccountEditing;
import org.stet.core.account.AccountId;
import org.stet.core.account.SignIn;
import org.stet.core.article.ArticleEditing;
import org.stet.core.shared.NewsroomEvent;
import org.stet.core.shared.Subject;

/** The audit log as administrators read it. */
abstract class AuditDeskContract {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private AuditDesk desk;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private ArticleEditing articles;

    @Autowired
    private AccountEditing accounts;

    @Autowired
    private SignIn signIn;

    @Autowired
    private Clock clock;

    private AccountId noor;

    @BeforeEach
    void open() {
        newsroom.open();
        noor = newsroom.noor();
    }

    @Test
    void aRowSaysWhoDidWhatToWhatAndWhatThatIsCalled() {
        var id = newsroom.submitted("Audit office asks five labs");

        var row = page(AuditQuery.ALL, AuditDesk.LATEST, 1).getFirst();

        assertThat(row.actorId()).isEqualTo(newsroom.ada());
        assertThat(row.actor()).isEqualTo("Ada Lind");
        assertThat(row.verb()).isEqualTo("submitted for review");
        assertThat(row.subject()).isEqualTo(Subject.article(id.value()));
        assertThat(row.title()).isEqualTo("Audit office asks five labs");
        assertThat(row.detail()).isEqualTo("revision 1");
    }

    @Test
    void everythingThatHasANameIsNamed() {
        assertThat(page(AuditQuery.ALL, AuditDesk.LATEST, 100))
                .extracting(AuditRow::title)
                .contains("Ada Lind", "Policy", "Noor Haddad");
    }

    @Test
    void aSubjectThatIsNoNumberBreaksNothing() {
        record("tested", "article:abc", "");
        assertThat(page(AuditQuery.ALL, AuditDesk.LATEST, 1).getFirst().title()).isEmpty();
    }

    @Test
    void pagesFollowEachOtherWithoutGapsWhateverIsAddedMeanwhile() {
        for (var n = 0; n < 25; n++) {
            record("counted", "test:" + n, "");
        }
        var wanted = new AuditQuery(null, "counted", "", null, null, "");
        var seen = new ArrayList<String>();
        var before = AuditDesk.LATEST;
        for (var page = page(wanted, before, 10); !page.isEmpty(); page = page(wanted, before, 10)) {
            page.forEach(row -> seen.add(row.subject().value()));
            before = page.getLast().id();
            record("counted", "test:late", "");
        }
        assertThat(seen).hasSize(25).startsWith("test:24", "test:23").endsWith("test:1", "test:0");
    }

    @Test
    void eachFilterKeepsWhatItSaysAndTogetherTheyKeepWhatAllSay() {
        var ada = newsroom.ada();
        var story = newsroom.submitted("Chips, 100% tested");
        newsroom.as(ada, () -> articles.withdraw(story));
        newsroom.as(noor, () -> accounts.signOutEverywhere(ada));

        assertThat(verbs(new AuditQuery(noor, "", "", null, null, ""))).containsExactly("signed out everywhere");
        assertThat(verbs(new AuditQuery(null, "withdrew", "", null, null, ""))).containsExactly("withdrew");
        assertThat(verbs(new AuditQuery(null, "", "article", null, null, "")))
                .containsExactly("withdrew", "submitted for review", "changed the address", "created");
        assertThat(verbs(new AuditQuery(null, "", "account:" + ada, null, null, "")))
                .containsExactly("signed out everywhere", "created");
        assertThat(verbs(new AuditQuery(ada, "", "article", null, null, "REVISION 1")))
                .containsExactly("submitted for review");
        assertThat(verbs(new AuditQuery(null, "", "", null, null, "100% t"))).hasSize(4);
        assertThat(verbs(new AuditQuery(null, "", "", null, null, "100_"))).isEmpty();
        assertThat(verbs(new AuditQuery(noor, "withdrew", "", null, null, ""))).isEmpty();
    }

    @Test
    void theBeginningOfTheTimeBelongsToItAndTheEndDoesNot() {
        var noon = Instant.parse("2026-11-01T12:00:00Z");
        record("timed", "test:1", "", noon);
        assertThat(verbs(timed(noon, noon.plusSeconds(1)))).containsExactly("timed");
        assertThat(verbs(timed(noon.minusSeconds(1), noon))).isEmpty();
        assertThat(verbs(timed(noon.plusNanos(1000), null))).isEmpty();
    }

    @Test
    void whoSignedInLastSignedInThen() {
        var ada = signIn.byId(newsroom.ada()).orElseThrow();
        signIn.recordRefused(ada.email(), "10.0.0.1");
        assertThat(newsroom.as(noor, desk::lastSignIns)).doesNotContainKey(newsroom.ada());
        var before = clock.instant();
        signIn.recordSignedIn(ada, "10.0.0.1");
        assertThat(newsroom.as(noor, desk::lastSignIns).get(newsroom.ada())).isBetween(before, clock.instant());
        assertThat(newsroom.as(noor, desk::verbs))
                .contains("signed in", "was refused at sign-in")
                .isSorted();
    }

    /** T12: the service itself refuses, whatever a screen forgot. */
    @Test
    void onlyAdministratorsReadTheLog() {
        for (var person : List.of(newsroom.ada(), newsroom.ben(), newsroom.eve())) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> newsroom.as(person, () -> desk.page(AuditQuery.ALL, AuditDesk.LATEST, 1)));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> newsroom.as(person, desk::lastSignIns));
        }
    }

    private static AuditQuery timed(Instant from, @Nullable Instant until) {
        return new AuditQuery(null, "timed", "", from, until, "");
    }

    private List<String> verbs(AuditQuery query) {
        return page(query, AuditDesk.LATEST, 100).stream().map(AuditRow::verb).toList();
    }

    private List<AuditRow> page(AuditQuery query, long before, int limit) {
        return newsroom.as(noor, () -> desk.page(query, before, limit));
    }

    private void record(String verb, String subject, String detail) {
        record(verb, subject, detail, clock.instant().minus(Duration.ofDays(40)));
    }

    private void record(String verb, String subject, String detail, Instant at) {
        trail.record(new Happened(verb, new Subject(subject), detail, at));
    }

    private record Happened(String verb, Subject subject, String detail, Instant at) implements NewsroomEvent {

        @Override
        public @Nullable Long actorId() {
            return null;
        }

        @Override
        public String actorName() {
            return "Stet";
        }
    }
}
