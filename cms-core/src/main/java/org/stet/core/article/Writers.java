package org.stet.core.article;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.stet.core.account.AccountId;

/** Everybody who ever wrote text of a story, and whose words nobody else has let stand yet. */
@Embeddable
class Writers {

    @ElementCollection
    @CollectionTable(name = "article_writer", joinColumns = @JoinColumn(name = "article_id"))
    private Set<Writer> writers = new HashSet<>();

    void wrote(AccountId account) {
        writers.remove(new Writer(account, false));
        writers.add(new Writer(account, true));
    }

    void allLetStand() {
        for (var account : List.copyOf(unapproved())) {
            writers.remove(new Writer(account, true));
            writers.add(new Writer(account, false));
        }
    }

    Set<AccountId> unapproved() {
        return writers.stream().filter(Writer::unapproved).map(Writer::account).collect(Collectors.toUnmodifiableSet());
    }

    boolean include(AccountId account) {
        return writers.stream().anyMatch(writer -> writer.account().equals(account));
    }
}
