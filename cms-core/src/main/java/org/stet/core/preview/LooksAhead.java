package org.stet.core.preview;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stet.core.shared.JdbcTime;

/** Which instant a token shows. Nothing leads here but the token. */
@Component
public class LooksAhead {

    private final JdbcClient jdbc;

    LooksAhead(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a token shows, and until when it does; with an arrangement, the front page as that would make it. */
    public record LookAhead(
            Instant shown, Instant expiresAt, @Nullable Long arrangement) {}

    /** Nothing when the token is unknown or over. */
    public Optional<LookAhead> find(String token, Instant now) {
        return jdbc.sql(
                        "select shown_at, expires_at, arrangement from look_ahead where token_hash = :hash and expires_at > :now")
                .param("hash", PreviewToken.hash(token))
                .param("now", JdbcTime.param(now))
                .query((row, n) -> new LookAhead(
                        JdbcTime.read(row, "shown_at"),
                        JdbcTime.read(row, "expires_at"),
                        row.getObject("arrangement", Long.class)))
                .optional();
    }
}
