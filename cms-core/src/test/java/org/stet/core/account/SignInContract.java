package org.stet.core.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.stet.core.account.AccountCast.ADA;
import static org.stet.core.account.AccountCast.EVE;
import static org.stet.core.account.AccountCast.PASSWORD;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.stet.core.account.SignInEvent.Outcome;
import org.stet.core.shared.InvalidInput;

/** How somebody is known, and what they do with their own account, on every database. */
@RecordApplicationEvents
abstract class SignInContract {

    @Autowired
    private Household household;

    @Autowired
    private AccountEditing editing;

    @Autowired
    private OwnAccount own;

    @Autowired
    private SignIn signIn;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private ApplicationEvents events;

    private AccountId ada = new AccountId(0);

    @BeforeEach
    void adaHasAPassword() {
        ada = household.ensure(ADA);
        try (var _ = signIn.actAs(ada)) {
            own.changePassword("", PASSWORD);
        }
    }

    @Test
    void theRightPasswordLetsInWhateverTheSpellingOfTheAddress() {
        var who = signIn.byPassword("ADA@example.org ", PASSWORD).orElseThrow();
        assertThat(who.actor()).isEqualTo(new Actor(ada, "Ada Byron", ADA.roles()));
        assertThat(who.getPassword()).isNull();
        assertThat(who.getAuthorities()).extracting("authority").containsExactly("ROLE_WRITER");
        assertThat(signIn.isCurrent(who)).isTrue();
    }

    @Test
    void nothingElseLetsIn() {
        household.ensure(EVE);
        assertThat(signIn.byPassword("ada@example.org", "")).isEmpty();
        assertThat(signIn.byPassword("ada@example.org", PASSWORD + " ")).isEmpty();
        assertThat(signIn.byPassword("ada@example.org", PASSWORD + "\0")).isEmpty();
        assertThat(signIn.byPassword("ada@example.org", "x".repeat(100_000))).isEmpty();
        assertThat(signIn.byPassword("eve@example.org", "")).isEmpty();
        assertThat(signIn.byPassword("nobody@example.org", PASSWORD)).isEmpty();
    }

    @Test
    void aDisabledAccountIsNotLetIn() {
        try (var _ = signIn.actAs(household.ensure(EVE))) {
            editing.disable(ada);
        }
        assertThat(signIn.byPassword("ada@example.org", PASSWORD)).isEmpty();
        assertThat(signIn.byEmail("ada@example.org").orElseThrow().isEnabled()).isFalse();
    }

    @Test
    void onlyAnArgonHashIsStored() {
        var hash = jdbc.queryForObject("select password_hash from account where id = ?", String.class, ada.value());
        assertThat(hash).startsWith("{argon2id}$argon2id$").doesNotContain(PASSWORD);
        assertThat(signIn.byEmail("ada@example.org").orElseThrow().getPassword())
                .isEqualTo(hash);
    }

    @Test
    void aNewPasswordEndsEverySessionButTheOneItWasChosenIn() {
        var session = signIn.byId(ada).orElseThrow();
        try (var _ = signIn.actAs(ada)) {
            var next = own.changePassword(PASSWORD, "twelve boats and a kite");
            assertThat(signIn.isCurrent(next)).isTrue();
        }
        assertThat(signIn.isCurrent(session)).isFalse();
        assertThat(signIn.byPassword("ada@example.org", PASSWORD)).isEmpty();
        assertThat(signIn.byPassword("ada@example.org", "twelve boats and a kite"))
                .isPresent();
    }

    @Test
    void whoeverFindsAnOpenSessionCannotGuessThePassword() {
        try (var _ = signIn.actAs(ada)) {
            for (var i = 0; i < SignInThrottle.PER_ACCOUNT; i++) {
                assertThatExceptionOfType(InvalidInput.class)
                        .isThrownBy(() -> own.changePassword("a wrong guess", "twelve boats and a kite"));
            }
            assertThatExceptionOfType(NotAllowed.class)
                    .isThrownBy(() -> own.changePassword(PASSWORD, "twelve boats and a kite"));
        }
    }

    @Test
    void aTellingPasswordIsRefusedAndTheOldOneStays() {
        try (var _ = signIn.actAs(ada)) {
            assertThatExceptionOfType(InvalidInput.class)
                    .isThrownBy(() -> own.changePassword(PASSWORD, "my name is Byron, hello"));
        }
        assertThat(signIn.byPassword("ada@example.org", PASSWORD)).isPresent();
    }

    @Test
    void everybodyCanSignThemselvesOutEverywhere() {
        var session = signIn.byId(ada).orElseThrow();
        try (var _ = signIn.actAs(ada)) {
            own.signOutEverywhere();
        }
        assertThat(signIn.isCurrent(session)).isFalse();
    }

    @Test
    void actingAsSomebodyEndsWithTheBlock() {
        try (var _ = signIn.actAs(household.ensure(EVE))) {
            try (var _ = signIn.actAs(ada)) {
                assertThat(new CurrentActor().require().name()).isEqualTo("Ada Byron");
            }
            assertThat(new CurrentActor().require().name()).isEqualTo("Eve Marlow");
        }
        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
    }

    @Test
    void theTrailKnowsWhoSignedInAndNotWhatWasTyped() {
        signIn.recordSignedIn(signIn.byId(ada).orElseThrow(), "192.0.2.7");
        signIn.recordRefused("ada@example.org", "192.0.2.7");
        signIn.recordRefused(PASSWORD, "192.0.2.7");
        var trail = events.stream(SignInEvent.class).toList();
        assertThat(trail)
                .extracting(SignInEvent::outcome)
                .containsExactly(Outcome.SIGNED_IN, Outcome.REFUSED, Outcome.REFUSED);
        assertThat(trail).extracting(SignInEvent::actorId).containsExactly(ada.value(), null, null);
        assertThat(trail.toString()).doesNotContain(PASSWORD);
    }
}
