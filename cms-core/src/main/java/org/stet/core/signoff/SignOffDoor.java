package org.stet.core.signoff;

import java.time.Clock;
import java.util.Optional;
import org.stet.core.account.AccountDirectory;
import org.stet.core.account.AccountEntry;
import org.stet.core.preview.PreviewToken;
import org.stet.core.shared.DatabaseClock;
import org.stet.core.shared.EditingService;
import org.stet.core.shared.NotFound;
import org.stet.core.shared.Text;

/** The other side of sign-offs: whoever has the token reads one revision and says one thing of it, and can do nothing else. */
@EditingService
public class SignOffDoor {

    /** In characters. */
    public static final int LONGEST_ANSWER = 4_000;

    private static final int LONGEST_TOKEN = 100;

    private final SignOffs signOffs;
    private final AccountDirectory accounts;
    private final DatabaseClock database;
    private final Clock clock;

    SignOffDoor(SignOffs signOffs, AccountDirectory accounts, DatabaseClock database, Clock clock) {
        this.signOffs = signOffs;
        this.accounts = accounts;
        this.database = database;
        this.clock = clock;
    }

    /** Nothing for an unknown, ended or revoked token, all alike. */
    public Optional<OpenSignOff> open(String token) {
        return known(token)
                .flatMap(signOffs::findByTokenHash)
                .filter(this::isReadable)
                .map(this::shown);
    }

    /** Records the one answer; {@link NotFound} where there is nothing to answer any more. */
    public OpenSignOff decide(String token, Decision decision, String words) {
        var signOff = known(token)
                .flatMap(signOffs::lockByTokenHash)
                .filter(this::isReadable)
                .orElseThrow(() -> NotFound.of("such sign-off any more"));
        signOff.decide(decision, Text.lines("The answer", words, LONGEST_ANSWER), clock.instant());
        return shown(signOffs.save(signOff));
    }

    private boolean isReadable(SignOff signOff) {
        return signOff.isReadable(database.now());
    }

    private OpenSignOff shown(SignOff signOff) {
        return signOff.seenBy(
                accounts.find(signOff.askedBy()).map(AccountEntry::name).orElse(""));
    }

    private static Optional<String> known(String token) {
        return token.length() > LONGEST_TOKEN ? Optional.empty() : Optional.of(PreviewToken.hash(token));
    }
}
