package org.stet.core.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stet.core.shared.EditingService;
import org.stet.core.shared.InvalidInput;
import org.stet.core.shared.JdbcTime;

/**
 * Links that let somebody in once. Whoever calls {@link #issue} decides who gets in, so only start-up code does; screens ask
 * {@link AccountEditing}. The database keeps hashes, and its update decides which of two uses came first.
 */
@EditingService
public class SignInLinks {

    public static final Duration DEFAULT_LIFE = Duration.ofMinutes(15);
    public static final Duration LONGEST_LIFE = Duration.ofHours(24);

    private final JdbcClient jdbc;
    private final AccountDirectory directory;
    private final Clock clock;

    SignInLinks(JdbcClient jdbc, AccountDirectory directory, Clock clock) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.clock = clock;
    }

    /** A link for this account that works once within {@code life}, at most {@link #LONGEST_LIFE}. */
    public SignInLink issue(AccountId account, Duration life) {
        return insert(account, life);
    }

    /** A link to create the first account of an empty newsroom; earlier ones stop working. */
    public SignInLink issueForFirstAdministrator() {
        requireEmptyNewsroom();
        withdrawLinksForFirstAdministrator();
        return insert(null, LONGEST_LIFE);
    }

    /** The account a link lets in, once. Empty when it is unknown, used or expired, or the account is disabled. */
    public Optional<AccountId> redeem(String token) {
        var used = jdbc.sql("""
                        update sign_in_link set used_at = :now
                        where token_hash = :hash and used_at is null and expires_at > :now and account_id in
                            (select id from account where disabled_at is null)
                        """)
                .param("now", JdbcTime.param(clock.instant()))
                .param("hash", Secret.hash(token))
                .update();
        return used == 0 ? Optional.empty() : Optional.of(accountOf(token));
    }

    /** Uses the token up and all its siblings; so that of two tokens, too, only one creates an account. */
    void redeemForFirstAdministrator(String token) {
        var used = jdbc.sql("""
                        update sign_in_link set used_at = :now
                        where token_hash = :hash and used_at is null and expires_at > :now and account_id is null
                        """)
                .param("now", JdbcTime.param(clock.instant()))
                .param("hash", Secret.hash(token))
                .update();
        if (used == 0) {
            throw new InvalidInput("This link was used before or has expired. Start the console again for a new one.");
        }
        withdrawLinksForFirstAdministrator();
        requireEmptyNewsroom();
    }

    private void requireEmptyNewsroom() {
        if (directory.count() > 0) {
            throw new NotAllowed("This newsroom has accounts already. An administrator can invite you.");
        }
    }

    private void withdrawLinksForFirstAdministrator() {
        jdbc.sql("delete from sign_in_link where account_id is null and used_at is null")
                .update();
    }

    private SignInLink insert(@Nullable AccountId account, Duration life) {
        var now = clock.instant();
        var link = new SignInLink(Secret.newToken(), now.plus(checked(life)));
        prune(now);
        jdbc.sql("insert into sign_in_link (token_hash, account_id, created_at, expires_at) values (?, ?, ?, ?)")
                .param(Secret.hash(link.token()))
                .param(account == null ? null : account.value())
                .param(JdbcTime.param(now))
                .param(JdbcTime.param(link.expiresAt()))
                .update();
        return link;
    }

    private static Duration checked(Duration life) {
        if (!life.isPositive() || life.compareTo(LONGEST_LIFE) > 0) {
            throw new InvalidInput("A sign-in link lives for at most " + LONGEST_LIFE.toHours() + " hours.");
        }
        return life;
    }

    private void prune(Instant now) {
        jdbc.sql("delete from sign_in_link where expires_at <= :now")
                .param("now", JdbcTime.param(now))
                .update();
    }

    private AccountId accountOf(String token) {
        return new AccountId(jdbc.sql("select account_id from sign_in_link where token_hash = :hash")
                .param("hash", Secret.hash(token))
                .query(Long.class)
                .single());
    }
}
