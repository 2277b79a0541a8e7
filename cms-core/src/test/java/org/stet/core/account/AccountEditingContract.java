package org.stet.core.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.stet.core.account.AccountCast.ADA;
import static org.stet.core.account.AccountCast.BEN;
import static org.stet.core.account.AccountCast.EVE;
import static org.stet.core.account.AccountCast.withRoles;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.stet.core.Together;
import org.stet.core.account.AccountEvent.What;
import org.stet.core.shared.ChangedMeanwhile;
import org.stet.core.shared.InvalidInput;
import org.stet.core.shared.NotFound;

/** What keeping accounts promises on every database. */
@RecordApplicationEvents
abstract class AccountEditingContract {

    @Autowired
    private Household household;

    @Autowired
    private AccountDirectory directory;

    @Autowired
    private AccountEditing editing;

    @Autowired
    private SignIn signIn;

    @Autowired
    private ApplicationEvents events;

    private AccountId eve = new AccountId(0);

    @BeforeEach
    void eveKeepsTheAccounts() {
        eve = household.ensure(EVE);
    }

    @Test
    void aNewAccountIsInTheDirectoryWithoutAPassword() {
        var ada = as(eve, () -> editing.create(new AccountForm(" Ada  Byron ", "ADA@example.org", ADA.roles())));

        assertThat(directory.find(ada))
                .contains(new AccountEntry(ada, 0, "Ada Byron", "ada@example.org", ADA.roles(), false, false));
        assertThat(directory.all()).extracting(AccountEntry::name).containsExactly("Ada Byron", "Eve Marlow");
        assertThat(directory.find(eve).orElseThrow().roles()).isEqualTo(EVE.roles());
        assertThat(directory.names(List.of(ada, eve, new AccountId(99))))
                .hasSize(2)
                .containsEntry(ada, "Ada Byron");
    }

    @Test
    void everyVerbLeavesAnEventWithItsActor() {
        var ada = household.ensure(ADA);
        asEve(() -> editing.change(ada, 0, withRoles(ADA, Role.REVIEWER)));
        asEve(() -> editing.disable(ada));
        asEve(() -> editing.enable(ada));
        asEve(() -> editing.signOutEverywhere(ada));
        asEve(() -> editing.inviteLink(ada));

        assertThat(events.stream(AccountEvent.class)
                        .filter(event -> event.account().equals(ada)))
                .extracting(AccountEvent::what, AccountEvent::actorName)
                .containsExactly(
                        tuple(What.CREATED, "Stet"),
                        tuple(What.CHANGED, "Eve Marlow"),
                        tuple(What.DISABLED, "Eve Marlow"),
                        tuple(What.ENABLED, "Eve Marlow"),
                        tuple(What.SIGNED_OUT_EVERYWHERE, "Eve Marlow"),
                        tuple(What.INVITED, "Eve Marlow"));
    }

    @Test
    void onlyAdministratorsKeepAccounts() {
        var ada = household.ensure(withRoles(ADA, Role.WRITER, Role.REVIEWER, Role.EDITOR));
        var verbs = List.<Consumer<AccountEditing>>of(
                service -> service.create(BEN),
                service -> service.change(ada, 0, withRoles(ADA, Role.ADMIN)),
                service -> service.disable(eve),
                service -> service.enable(ada),
                service -> service.signOutEverywhere(eve),
                service -> service.inviteLink(eve),
                service -> service.recoveryLink(eve));
        for (var verb : verbs) {
            assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                    .isThrownBy(() -> verb.accept(editing));
            try (var _ = signIn.actAs(ada)) {
                assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> verb.accept(editing));
            }
        }
    }

    @Test
    void oneAddressIsOneAccount() {
        var ada = household.ensure(ADA);
        assertThat(household.ensure(withRoles(ADA, Role.ADMIN))).isEqualTo(ada);
        assertThat(directory.find(ada).orElseThrow().roles()).containsExactly(Role.WRITER);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> asEve(() -> editing.create(new AccountForm("A", "Ada@Example.org", ADA.roles()))));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() ->
                        asEve(() -> editing.change(ada, 0, new AccountForm("A", "eve@example.org", ADA.roles()))));
    }

    @Test
    void twoAdministratorsNeverOverwriteEachOtherSilently() {
        var ada = household.ensure(ADA);
        asEve(() -> editing.change(ada, 0, new AccountForm("Ada King", "ada@example.org", ADA.roles())));
        assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> asEve(() -> editing.change(ada, 0, ADA)));
        assertThat(directory.find(ada).orElseThrow().name()).isEqualTo("Ada King");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> asEve(() -> editing.change(new AccountId(99), 0, ADA)));
    }

    @Test
    void nobodyChangesTheirOwnRolesOrShutsTheirOwnAccount() {
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> asEve(() -> editing.change(eve, 0, withRoles(EVE, Role.values()))));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> asEve(() -> editing.disable(eve)));
        asEve(() -> editing.change(eve, 0, new AccountForm("Eve M.", "eve@example.org", EVE.roles())));
        assertThat(directory.find(eve).orElseThrow().name()).isEqualTo("Eve M.");
    }

    @Test
    void twoAdministratorsCannotShutEachOtherOutAtOnce() {
        var ada = household.ensure(withRoles(ADA, Role.ADMIN));
        var outcomes = Together.run(List.<Callable<Object>>of(
                () -> as(eve, () -> {
                    editing.disable(ada);
                    return "done";
                }),
                () -> as(ada, () -> {
                    editing.change(eve, 0, withRoles(EVE, Role.EDITOR));
                    return "done";
                })));
        assertThat(outcomes).containsOnlyOnce("done");
        // Whoever comes second is refused by the rule, or no longer is an administrator when they ask.
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.equals("done"))
                .singleElement()
                .isInstanceOfAny(NotAllowed.class, AccessDeniedException.class);
    }

    @Test
    void aSessionEndsWithTheRolesItBeganWith() {
        var ada = household.ensure(ADA);
        var session = signIn.byId(ada).orElseThrow();
        assertThat(signIn.isCurrent(session)).isTrue();
        asEve(() -> editing.change(ada, 0, withRoles(ADA, Role.WRITER, Role.REVIEWER)));
        assertThat(signIn.isCurrent(session)).isFalse();
        assertThat(signIn.isCurrent(signIn.byId(ada).orElseThrow())).isTrue();
    }

    @Test
    void aDisabledAccountHasNoSessionAndAnEnabledOneNotTheOldOnes() {
        var ada = household.ensure(ADA);
        var session = signIn.byId(ada).orElseThrow();
        asEve(() -> editing.disable(ada));
        assertThat(signIn.isCurrent(session)).isFalse();
        assertThat(signIn.isCurrent(signIn.byId(ada).orElseThrow())).isFalse();
        assertThat(directory.find(ada).orElseThrow().disabled()).isTrue();
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> asEve(() -> editing.inviteLink(ada)));
        asEve(() -> editing.enable(ada));
        assertThat(signIn.isCurrent(session)).isFalse();
    }

    private void asEve(Runnable verb) {
        try (var _ = signIn.actAs(eve)) {
            verb.run();
        }
    }

    private <T> T as(AccountId who, Callable<T> verb) {
        try (var _ = signIn.actAs(who)) {
            return verb.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
