package org.stet.core.account;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.stet.core.shared.NotFound;

interface Accounts extends Repository<Account, Long> {

    Account saveAndFlush(Account account);

    Optional<Account> findById(Long id);

    Optional<Account> findByEmail(String email);

    /** Holds on to every account that keeps accounts, so that two of them cannot shut each other out at once. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Account a where exists (select 1 from a.roles r where r = ADMIN) order by a.id")
    List<Account> lockAdministrators();

    @Query("""
            select count(a) from Account a
            where a.disabled.at is null and a.id <> :but and exists (select 1 from a.roles r where r = ADMIN)
            """)
    long countActiveAdministratorsBut(long but);

    default Account require(AccountId id) {
        return findById(id.value()).orElseThrow(() -> NotFound.of("account " + id));
    }
}
