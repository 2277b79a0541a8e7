package org.stet.core.theme;

import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stet.core.preview.PreviewToken;
import org.stet.core.shared.JdbcTime;

/** The theme readers see, and those that are being tried. Read afresh each time. */
@Component
public class CurrentTheme {

    private final JdbcClient jdbc;

    CurrentTheme(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Theme get() {
        return jdbc.sql("""
                        select version, paper, ink, alarm, headlines, prose, masthead, density from theme where id = 1
                        """).query(ThemeRows::read).single();
    }

    /** The theme tried under a token; nothing when the token is unknown or over. */
    public Optional<Theme> tried(String token, Instant now) {
        return jdbc.sql("""
                        select 0 as version, paper, ink, alarm, headlines, prose, masthead, density from theme_trial
                        where token_hash = :hash and expires_at > :now
                        """)
                .param("hash", PreviewToken.hash(token))
                .param("now", JdbcTime.param(now))
                .query(ThemeRows::read)
                .optional();
    }
}
