package org.stet.core.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What accounts promise on every database. */
abstract class AccountContract {

    @Autowired
    private Household household;

    @Autowired
    private AccountDirectory directory;

    @Autowired
    private AccountEditing editing;

    @Autowired
    private SignIn signIn;

    @Test
    void anAdministratorCreatesAnAccount() {
        var eve = household.ensure(new AccountForm("Eve", "Eve@Example.org", Set.of(Role.EDITOR, Role.ADMIN)));
        try (var _ = signIn.actAs(eve)) {
            var ada = editing.create(new AccountForm("Ada", "ada@example.org", Set.of(Role.WRITER)));
            assertThat(directory.find(ada)).isPresent();
        }
        assertThat(directory.all()).extracting(AccountEntry::name).containsExactly("Ada", "Eve");
    }
}
