package org.stet.core.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.stet.core.account.AccountCast.ADA;
import static org.stet.core.account.AccountCast.EVE;
import static org.stet.core.account.AccountCast.PASSWORD;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.stet.core.Together;
import org.stet.core.shared.InvalidInput;

/** What links that let somebody in once promise on every database. */
abstract class SignInLinksContract {

    private static final Duration LIFE = Duration.ofMinutes(5);

    @Autowired
    private Household household;

    @Autowired
    private AccountDirectory directory;

    @Autowired
    private AccountEditing editing;

    @Autowired
    private OwnAccount own;

    @Autowired
    private SignIn signIn;

    @Autowired
    private SignInLinks links;

    @Autowired
    private FirstAdministrator firstAdministrator;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void aLinkLetsInOnce() {
        var ada = household.ensure(ADA);
        var link = links.issue(ada, LIFE);
        assertThat(link.token()).matches("[A-Za-z0-9_-]{32}");
        assertThat(links.redeem(link.token())).contains(ada);
        assertThat(links.redeem(link.token())).isEmpty();
    }

    @Test
    void ofUsesAtTheSameMomentOneWins() {
        var ada = household.ensure(ADA);
        var token = links.issue(ada, LIFE).token();
        var outcomes = Together.run(Collections.<Callable<Object>>nCopies(8, () -> links.redeem(token)));
        assertThat(Collections.frequency(outcomes, Optional.of(ada))).isEqualTo(1);
        assertThat(Collections.frequency(outcomes, Optional.empty())).isEqualTo(7);
    }

    @Test
    void whatWasNeverIssuedLetsNobodyIn() {
        for (var token : List.of("", "{\"$ne\":null}", "' or 1=1 --", "x".repeat(100_000))) {
            assertThat(links.redeem(token)).isEmpty();
        }
    }

    @Test
    void anExpiredLinkLetsNobodyInAndIsForgotten() {
        var ada = household.ensure(ADA);
        var link = links.issue(ada, LIFE);
        jdbc.update("update sign_in_link set expires_at = ?", Timestamp.from(Instant.now()));
        assertThat(links.redeem(link.token())).isEmpty();
        links.issue(ada, LIFE);
        assertThat(jdbc.queryForList("select * from sign_in_link")).hasSize(1);
    }

    @Test
    void aLinkLivesForADayAtMost() {
        var ada = household.ensure(ADA);
        links.issue(ada, SignInLinks.LONGEST_LIFE);
        for (var life : List.of(SignInLinks.LONGEST_LIFE.plusNanos(1), Duration.ZERO, Duration.ofSeconds(-1))) {
            assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> links.issue(ada, life));
        }
    }

    @Test
    void theTableDoesNotHoldTheToken() {
        var link = links.issue(household.ensure(ADA), LIFE);
        assertThat(jdbc.queryForList("select * from sign_in_link").toString()).doesNotContain(link.token());
    }

    @Test
    void aDisabledAccountIsNotLetIn() {
        var ada = household.ensure(ADA);
        var link = links.issue(ada, LIFE);
        try (var _ = signIn.actAs(household.ensure(EVE))) {
            editing.disable(ada);
        }
        assertThat(links.redeem(link.token())).isEmpty();
    }

    @Test
    void whoForgotThePasswordGetsALinkAndChoosesANewOne() {
        var ada = household.ensure(ADA);
        try (var _ = signIn.actAs(ada)) {
            own.changePassword("", PASSWORD);
        }
        var session = signIn.byId(ada).orElseThrow();
        try (var _ = signIn.actAs(household.ensure(EVE))) {
            var link = editing.recoveryLink(ada);
            assertThat(links.redeem(link.token())).contains(ada);
        }
        assertThat(signIn.isCurrent(session)).isFalse();
        assertThat(signIn.byPassword("ada@example.org", PASSWORD)).isEmpty();
    }

    @Test
    void anEmptyNewsroomGetsItsFirstAdministrator() {
        var token = links.issueForFirstAdministrator().token();
        var eve = firstAdministrator.createFirstAdministrator(token, "Eve", "eve@example.org", PASSWORD);
        assertThat(directory.find(eve).orElseThrow().roles()).containsExactlyInAnyOrder(Role.values());
        assertThat(signIn.byPassword("eve@example.org", PASSWORD)).isPresent();
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> createFirst(token, "ada@example.org"));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(links::issueForFirstAdministrator);
        assertThat(directory.count()).isEqualTo(1);
    }

    @Test
    void aRefusedFormLeavesTheFirstLinkUsable() {
        var token = links.issueForFirstAdministrator().token();
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> createFirst(token, "no address"));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(
                        () -> firstAdministrator.createFirstAdministrator(token, "Eve", "eve@example.org", "short"));
        createFirst(token, "eve@example.org");
        assertThat(directory.count()).isEqualTo(1);
    }

    @Test
    void aNewsroomWithPeopleHasNoFirstAdministrator() {
        var token = links.issueForFirstAdministrator().token();
        household.ensure(ADA);
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> createFirst(token, "eve@example.org"));
        assertThat(links.redeem(token)).isEmpty();
    }

    @Test
    void ofTwoFirstAdministratorsAtTheSameMomentOneWins() {
        var token = links.issueForFirstAdministrator().token();
        var outcomes = Together.run(List.<Callable<Object>>of(
                () -> createFirst(token, "eve@example.org"), () -> createFirst(token, "max@example.org")));
        assertThat(outcomes).hasAtLeastOneElementOfType(AccountId.class);
        assertThat(outcomes).hasAtLeastOneElementOfType(InvalidInput.class);
        assertThat(directory.count()).isEqualTo(1);
    }

    @Test
    void aLaterFirstLinkReplacesTheEarlier() {
        var earlier = links.issueForFirstAdministrator().token();
        links.issueForFirstAdministrator();
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> createFirst(earlier, "eve@example.org"));
    }

    private AccountId createFirst(String token, String email) {
        return firstAdministrator.createFirstAdministrator(token, "Somebody", email, PASSWORD);
    }
}
