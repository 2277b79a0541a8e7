package org.stet.core.account;

import static java.util.Objects.requireNonNull;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.stet.core.shared.EditingService;
import org.stet.core.shared.JdbcTime;

/**
 * Slows down guessing: within a quarter of an hour at most 10 wrong tries for one account and 50 from one network address
 * reach the password check, across all nodes. A try is counted before it is made, so tries side by side cannot slip through,
 * and in a transaction of its own, so no rollback forgets it. Both keys are hashed.
 */
@EditingService
@Transactional(propagation = Propagation.SUPPORTS)
public class SignInThrottle {

    static final int PER_ACCOUNT = 10;
    static final int PER_ADDRESS = 50;
    static final Duration WINDOW = Duration.ofMinutes(15);

    private static final int NETWORK_BYTES = 8;

    private final JdbcClient jdbc;
    private final TransactionTemplate alone;
    private final Clock clock;

    SignInThrottle(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.alone = new TransactionTemplate(transactions);
        this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /** Whether a try would be admitted now; counts nothing. */
    public boolean isOpen(String email, String address) {
        return within(PER_ACCOUNT - 1, PER_ADDRESS - 1, email, address);
    }

    /**
     * Counts a try and says whether it may go on to the password check. Call {@link #succeeded} when the password was right;
     * otherwise the try stays counted.
     */
    public boolean admit(String email, String address) {
        var now = clock.instant();
        var id = run(() -> insert(email, address, now));
        return run(() -> {
            var admitted = within(PER_ACCOUNT, PER_ADDRESS, email, address);
            if (!admitted) {
                jdbc.sql("delete from sign_in_failure where id = ?").param(id).update();
            }
            return admitted;
        });
    }

    /** Forgets the tries for this account. */
    public void succeeded(String email) {
        run(() -> jdbc.sql("delete from sign_in_failure where account_key = ?")
                .param(accountKey(email))
                .update());
    }

    private long insert(String email, String address, Instant now) {
        jdbc.sql("delete from sign_in_failure where happened_at <= ?")
                .param(JdbcTime.param(now.minus(WINDOW)))
                .update();
        var key = new GeneratedKeyHolder();
        jdbc.sql("insert into sign_in_failure (account_key, address, happened_at) values (?, ?, ?)")
                .params(accountKey(email), addressKey(address), JdbcTime.param(now))
                .update(key, "id");
        return requireNonNull(key.getKey()).longValue();
    }

    private boolean within(int allowedForAccount, int allowedForAddress, String email, String address) {
        var since = JdbcTime.param(clock.instant().minus(WINDOW));
        var forAccount = "select count(*) from sign_in_failure where account_key = ? and happened_at > ?";
        var fromAddress = "select count(*) from sign_in_failure where address = ? and happened_at > ?";
        return count(forAccount, accountKey(email), since) <= allowedForAccount
                && count(fromAddress, addressKey(address), since) <= allowedForAddress;
    }

    private long count(String sql, String key, OffsetDateTime since) {
        return jdbc.sql(sql).params(key, since).query(Long.class).single();
    }

    private <T> T run(Supplier<T> work) {
        return requireNonNull(alone.execute(_ -> work.get()));
    }

    private static String accountKey(String email) {
        return Secret.hash(EmailAddress.normalised(email));
    }

    /** One household or office counts once: of an IPv6 address the network half is taken. */
    private static String addressKey(String address) {
        try {
            return Secret.hash(network(InetAddress.ofLiteral(address)));
        } catch (IllegalArgumentException notAnAddress) {
            return Secret.hash(address);
        }
    }

    private static String network(InetAddress address) {
        var bytes = address.getAddress();
        return HexFormat.of().formatHex(address instanceof Inet6Address ? Arrays.copyOf(bytes, NETWORK_BYTES) : bytes);
    }
}
