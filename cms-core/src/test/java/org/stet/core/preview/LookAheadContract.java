package org.stet.core.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.stet.core.Newsroom;
import org.stet.core.audit.AuditEntry;
import org.stet.core.audit.AuditTrail;
import org.stet.core.shared.DatabaseClock;
import org.stet.core.shared.Subject;

/** The site as at an instant is shown to whoever has the token, and to nobody once it is over. */
abstract class LookAheadContract {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private LookAheadEditing editing;

    @Autowired
    private LooksAhead looks;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private DatabaseClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aTokenLeadsToItsInstantForAnHour() {
        var six = six();
        var link = newsroom.as(newsroom.ada(), () -> editing.open(six));
        var found = looks.find(link.token(), clock.now()).orElseThrow();
        assertThat(found.shown()).isEqualTo(six);
        assertThat(link.expiresAt()).isEqualTo(found.expiresAt());
        assertThat(looks.find(link.token(), found.expiresAt())).isEmpty();
        assertThat(looks.find("0".repeat(40), clock.now())).isEmpty();
        assertThat(link.toString()).doesNotContain(link.token());
        assertThat(jdbc.sql("select count(*) from look_ahead where token_hash = :token")
                        .param("token", link.token())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void whatIsOverIsForgottenAndEveryLookIsRecorded() {
        newsroom.as(newsroom.eve(), () -> editing.open(six()));
        jdbc.sql("update look_ahead set expires_at = created_at").update();
        var link = newsroom.as(newsroom.eve(), () -> editing.open(six()));
        assertThat(jdbc.sql("select count(*) from look_ahead").query(Long.class).single())
                .isEqualTo(1);
        assertThat(looks.find(link.token(), clock.now())).isPresent();
        assertThat(trail.of(Subject.FRONT, 5))
                .extracting(AuditEntry::verb, AuditEntry::detail)
                .contains(tuple("looked ahead", "to " + six()));
    }

    @Test
    void onlyPeopleWhoMakeTheSiteLookAhead() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> newsroom.as(newsroom.noor(), () -> editing.open(six())));
    }

    private Instant six() {
        return clock.now().truncatedTo(ChronoUnit.DAYS).plus(Duration.ofHours(42));
    }
}
