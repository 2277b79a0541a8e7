package org.stet.core.signoff;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.stet.core.shared.NotFound;

interface SignOffs extends Repository<SignOff, Long> {

    SignOff save(SignOff signOff);

    Optional<SignOff> findByTokenHash(String tokenHash);

    /** Whoever comes second waits: an answer and its revocation never cross. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from SignOff s where s.tokenHash = :tokenHash")
    Optional<SignOff> lockByTokenHash(String tokenHash);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from SignOff s where s.id = :id")
    Optional<SignOff> lockById(Long id);

    default SignOff require(SignOffId id) {
        return lockById(id.value()).orElseThrow(() -> NotFound.of("such sign-off"));
    }
}
