package org.stet.core.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.stet.core.shared.NewsroomException;

/**
 * Who gives whom which role (T24): every set of roles, over oneself, a colleague, an administrator and a newcomer, with every
 * role. To give roles is what {@link Role#ADMIN} is; who lacks it gives none, and nobody gives or takes their own.
 */
abstract class RoleCubeContract {

    @Autowired
    private Household household;

    @Autowired
    private AccountDirectory directory;

    @Autowired
    private AccountEditing editing;

    @Autowired
    private SignIn signIn;

    @Test
    void onlyAdministratorsGiveAndTakeRolesAndNobodyTheirOwn() {
        var colleague = person("colleague", Set.of(Role.WRITER));
        var administrator = person("administrator", Set.of(Role.ADMIN, Role.EDITOR));
        for (var roles : everySetOfRoles()) {
            var actor = person("actor " + roles, roles);
            for (var role : Role.values()) {
                assertToggles(actor, roles, colleague, role, roles.contains(Role.ADMIN));
                assertToggles(actor, roles, administrator, role, roles.contains(Role.ADMIN));
                assertToggles(actor, roles, actor, role, false);
            }
        }
    }

    @Test
    void nobodyWhoLacksTheOfficeMakesAnAccountWithAnyRole() {
        for (var roles : everySetOfRoles()) {
            var actor = person("actor " + roles, roles);
            for (var role : Role.values()) {
                var before = directory.count();
                var thrown = catchThrowable(() ->
                        as(actor, () -> editing.create(form("puppet of " + roles + " as " + role, Set.of(role)))));
                assertThat(thrown == null).as("%s makes a %s", roles, role).isEqualTo(roles.contains(Role.ADMIN));
                assertThat(directory.count() - before).isEqualTo(thrown == null ? 1 : 0);
            }
        }
    }

    @Test
    void theLastAdministratorStaysOneWhoeverAsks() {
        var last = person("last", Set.of(Role.ADMIN));
        var gone = person("gone", Set.of(Role.ADMIN));
        as(last, () -> editing.disable(gone));
        assertThat(catchThrowable(() -> as(last, () -> editing.disable(last)))).isInstanceOf(NotAllowed.class);
        assertThat(catchThrowable(() -> as(last, () -> change(last, Set.of(Role.WRITER)))))
                .isInstanceOf(NotAllowed.class);
        assertThat(directory.find(last).orElseThrow().roles()).containsExactly(Role.ADMIN);
    }

    private void assertToggles(AccountId actor, Set<Role> roles, AccountId target, Role role, boolean allowed) {
        var before = directory.find(target).orElseThrow();
        var wanted = EnumSet.copyOf(before.roles());
        if (!wanted.remove(role)) {
            wanted.add(role);
        }
        if (wanted.isEmpty()) {
            return;
        }
        var thrown = catchThrowable(() -> as(actor, () -> change(target, wanted)));
        var after = directory.find(target).orElseThrow();
        assertThat(thrown == null)
                .as("%s toggles %s of %s", roles, role, before.name())
                .isEqualTo(allowed);
        assertThat(after.roles()).isEqualTo(allowed ? wanted : before.roles());
        if (allowed) {
            as(actor, () -> change(target, before.roles()));
        } else {
            assertThat(thrown).isInstanceOfAny(AccessDeniedException.class, NewsroomException.class);
        }
    }

    private void change(AccountId id, Set<Role> roles) {
        var entry = directory.find(id).orElseThrow();
        editing.change(id, entry.version(), new AccountForm(entry.name(), entry.email(), roles));
    }

    private AccountId person(String name, Set<Role> roles) {
        return household.ensure(form(name, roles));
    }

    private static AccountForm form(String name, Set<Role> roles) {
        var address = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", ".").replaceAll("^\\.|\\.$", "");
        return new AccountForm(name, address + "@example.org", roles);
    }

    private void as(AccountId who, Runnable verb) {
        try (var _ = signIn.actAs(who)) {
            verb.run();
        }
    }

    private static List<Set<Role>> everySetOfRoles() {
        var sets = new ArrayList<Set<Role>>();
        for (var bits = 1; bits < 1 << Role.values().length; bits++) {
            var set = EnumSet.noneOf(Role.class);
            for (var role : Role.values()) {
                if ((bits & 1 << role.ordinal()) != 0) {
                    set.add(role);
                }
            }
            sets.add(set);
        }
        return sets;
    }
}
