package org.stet.core.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collections;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.stet.core.Together;

/** How guessing is slowed down on every database. */
abstract class SignInThrottleContract {

    private static final String ADDRESS = "192.0.2.7";

    @Autowired
    private SignInThrottle throttle;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void tenTriesForOneAccountAreAdmittedFromWhereverTheyCome() {
        var admitted = 0;
        for (var i = 0; i < 100; i++) {
            if (throttle.admit(i % 2 == 0 ? "ada@example.org" : " ADA@Example.org", "198.51.100." + i)) {
                admitted++;
            }
        }
        assertThat(admitted).isEqualTo(SignInThrottle.PER_ACCOUNT);
        assertThat(throttle.isOpen("ada@example.org", ADDRESS)).isFalse();
        assertThat(throttle.isOpen("ben@example.org", ADDRESS)).isTrue();
    }

    @Test
    void fiftyTriesFromOneAddressAreAdmittedForWhomeverTheyAre() {
        var admitted = 0;
        for (var i = 0; i < 60; i++) {
            if (throttle.admit("person" + i + "@example.org", ADDRESS)) {
                admitted++;
            }
        }
        assertThat(admitted).isEqualTo(SignInThrottle.PER_ADDRESS);
        assertThat(throttle.isOpen("ben@example.org", "192.0.2.8")).isTrue();
    }

    @Test
    void oneHouseholdOfSixthGenerationAddressesCountsOnce() {
        for (var i = 0; i < SignInThrottle.PER_ADDRESS; i++) {
            throttle.admit("person" + i + "@example.org", "2001:db8:1:2::" + Integer.toHexString(i));
        }
        assertThat(throttle.isOpen("ben@example.org", "2001:db8:1:2:ffff::1")).isFalse();
        assertThat(throttle.isOpen("ben@example.org", "2001:db8:1:3::1")).isTrue();
    }

    @Test
    void triesSideBySideDoNotSlipThrough() {
        var outcomes = Together.run(Collections.<Callable<Object>>nCopies(
                40, () -> throttle.admit("ada@example.org", ADDRESS) ? "admitted" : "refused"));
        assertThat(outcomes).containsOnly("admitted", "refused");
        assertThat(Collections.frequency(outcomes, "admitted")).isLessThanOrEqualTo(SignInThrottle.PER_ACCOUNT);
    }

    @Test
    void aSuccessForgetsTheTries() {
        for (var i = 0; i < SignInThrottle.PER_ACCOUNT; i++) {
            throttle.admit("ada@example.org", ADDRESS);
        }
        throttle.succeeded("Ada@example.org");
        assertThat(throttle.isOpen("ada@example.org", ADDRESS)).isTrue();
        assertThat(rows()).isZero();
    }

    @Test
    void noRollbackForgetsATry() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            throttle.admit("ada@example.org", ADDRESS);
            status.setRollbackOnly();
        });
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void aQuarterOfAnHourLaterTheTriesAreForgottenAndTheirRowsGone() {
        for (var i = 0; i < SignInThrottle.PER_ACCOUNT; i++) {
            throttle.admit("ada@example.org", ADDRESS);
        }
        var before = Instant.now().minus(SignInThrottle.WINDOW).minusSeconds(1);
        jdbc.update("update sign_in_failure set happened_at = ?", Timestamp.from(before));
        assertThat(throttle.isOpen("ada@example.org", ADDRESS)).isTrue();
        assertThat(throttle.admit("ada@example.org", ADDRESS)).isTrue();
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void theTableTellsNeitherAddress() {
        throttle.admit("ada@example.org", ADDRESS);
        assertThat(jdbc.queryForList("select * from sign_in_failure").toString())
                .doesNotContain("ada")
                .doesNotContain(ADDRESS);
    }

    private int rows() {
        return jdbc.queryForList("select id from sign_in_failure").size();
    }
}
