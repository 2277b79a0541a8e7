package org.stet.core.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.stet.core.account.AccountCast.ADA;
import static org.stet.core.account.AccountCast.NOON;
import static org.stet.core.account.AccountCast.withRoles;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stet.core.shared.InvalidInput;

class AccountTests {

    private static final AccountId EVE = new AccountId(7);

    private final Account account = new Account(ADA, NOON);

    @ParameterizedTest
    @MethodSource
    void whatChangesWhatSomebodyMayDoEndsTheirSessions(Consumer<Account> verb) {
        var before = account.sessionGeneration();
        verb.accept(account);
        assertThat(account.sessionGeneration()).isEqualTo(before + 1);
    }

    static Stream<Consumer<Account>> whatChangesWhatSomebodyMayDoEndsTheirSessions() {
        return Stream.of(
                account -> account.disable(EVE, NOON),
                account -> account.changePassword("hash"),
                Account::forgetPassword,
                Account::signOutEverywhere,
                account -> account.grant(withRoles(ADA, Role.WRITER, Role.REVIEWER)));
    }

    @Test
    void aNewNameEndsNoSession() {
        var before = account.sessionGeneration();
        account.rename(new AccountForm("Ada King", "ADA@example.org", ADA.roles()));
        account.grant(ADA);
        account.enable();
        assertThat(account.sessionGeneration()).isEqualTo(before);
        assertThat(account.name()).isEqualTo("Ada King");
        assertThat(account.email()).isEqualTo("ada@example.org");
    }

    @Test
    void anAccountWithoutARoleOrANameIsRefused() {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> account.grant(withRoles(ADA)));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> account.rename(new AccountForm(" ", "ada@example.org", ADA.roles())));
    }

    @Test
    void aLinkAndAPrincipalKeepTheirSecretsOutOfLogs() {
        assertThat(new SignInLink("s3cret", NOON)).asString().doesNotContain("s3cret");
        var principal = new SignedIn(new Actor(EVE, "Eve", ADA.roles()), "eve@example.org", "s3cret", 1, false);
        assertThat(principal).asString().doesNotContain("s3cret").doesNotContain("example.org");
    }
}
