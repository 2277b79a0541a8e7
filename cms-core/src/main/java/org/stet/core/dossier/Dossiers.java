package org.stet.core.dossier;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.stet.core.shared.NotFound;
import org.stet.core.shared.Slug;

interface Dossiers extends Repository<Dossier, Long> {

    Dossier save(Dossier dossier);

    void delete(Dossier dossier);

    Optional<Dossier> findBySlug(Slug slug);

    /** Of two who change its stories at once, the second sees what the first did. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Dossier d where d.id = :id")
    Optional<Dossier> lockById(Long id);

    default Dossier require(DossierId id) {
        return lockById(id.value()).orElseThrow(() -> NotFound.of("dossier " + id));
    }
}
