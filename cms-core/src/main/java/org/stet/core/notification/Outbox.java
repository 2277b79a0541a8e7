package org.stet.core.notification;

import java.time.Clock;
import java.util.Optional;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.stet.core.account.AccountDirectory;
import org.stet.core.account.AccountEntry;
import org.stet.core.notification.Letters.Taken;
import org.stet.core.shared.EditingService;

/**
 * Hands out the letters that are due, one at a time, to any number of senders. Whether somebody may still read what a letter
 * tells of is asked again at this moment. No transaction is open while a mail server is spoken to.
 */
@EditingService
@Transactional(propagation = Propagation.SUPPORTS)
public class Outbox {

    private final Letters letters;
    private final AccountDirectory accounts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Outbox(Letters letters, AccountDirectory accounts, PlatformTransactionManager transactions, Clock clock) {
        this.letters = letters;
        this.accounts = accounts;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** The next letter to send; empty when none is due. */
    public Optional<Letter> takeNext() {
        while (true) {
            Optional<Taken> taken = transaction.execute(_ -> letters.take(clock.instant()));
            if (taken == null || taken.isEmpty()) {
                return Optional.empty();
            }
            var letter = letter(taken.get());
            if (letter.isPresent()) {
                return letter;
            }
            letters.close(taken.get().id(), taken.get().attempt(), Letter.State.DROPPED, clock.instant());
        }
    }

    private Optional<Letter> letter(Taken taken) {
        return accounts.find(taken.account())
                .filter(StoryPeople::mayRead)
                .map(reader -> letter(taken, reader))
                .filter(letter ->
                        letter.kind() == Letter.Kind.TEST || !letter.tells().isEmpty());
    }

    private Letter letter(Taken taken, AccountEntry reader) {
        return new Letter(
                taken.id(),
                taken.attempt(),
                taken.kind(),
                reader.id(),
                reader.name(),
                reader.email(),
                letters.enclosed(taken.id()));
    }

    public void sent(Letter letter) {
        letters.close(letter.id(), letter.attempt(), Letter.State.SENT, clock.instant());
    }

    /** The mail server did not take it: another try follows, up to a number. */
    public void failed(Letter letter, String problem) {
        letters.postpone(letter.id(), letter.attempt(), problem, clock.instant());
    }
}
