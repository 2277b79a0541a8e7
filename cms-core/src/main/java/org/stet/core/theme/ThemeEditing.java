package org.stet.core.theme;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.stet.core.account.CurrentActor;
import org.stet.core.preview.PreviewToken;
import org.stet.core.shared.ChangedMeanwhile;
import org.stet.core.shared.DatabaseClock;
import org.stet.core.shared.EditingService;
import org.stet.core.shared.JdbcTime;

/** The one way to change how the site looks, and to try it first. */
@EditingService
@PreAuthorize("hasRole('ADMIN')")
public class ThemeEditing {

    /** How long a trial is shown after the last change to it. */
    public static final Duration LIFE = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final DatabaseClock database;
    private final Clock clock;

    ThemeEditing(
            JdbcClient jdbc,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            DatabaseClock database,
            Clock clock) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
        this.events = events;
        this.database = database;
        this.clock = clock;
    }

    /** Takes over a theme, unless somebody changed it since {@code theme.version()} was read. */
    public void change(Theme theme) {
        var updated = jdbc.sql("""
                        update theme set version = version + 1, paper = :paper, ink = :ink, alarm = :alarm,
                            headlines = :headlines, prose = :prose, masthead = :masthead, density = :density
                        where id = 1 and version = :version
                        """).params(ThemeRows.write(theme)).update();
        if (updated == 0) {
            throw ChangedMeanwhile.of("the theme");
        }
        events.publishEvent(new ThemeChanged(currentActor.require(), clock.instant(), theme));
    }

    /** Shows the site in a theme to whoever has the address that is told, and to nobody else. */
    public ThemeTrial open(Theme theme) {
        var trial = new ThemeTrial(PreviewToken.random());
        var now = database.now();
        jdbc.sql("delete from theme_trial where expires_at <= :now")
                .param("now", JdbcTime.param(now))
                .update();
        jdbc.sql("""
                        insert into theme_trial (token_hash, paper, ink, alarm, headlines, prose, masthead, density,
                            created_by, expires_at)
                        values (:hash, :paper, :ink, :alarm, :headlines, :prose, :masthead, :density, :by, :expires)
                        """)
                .params(ThemeRows.write(theme))
                .param("hash", PreviewToken.hash(trial.token()))
                .param("by", currentActor.require().id().value())
                .param("expires", JdbcTime.param(now.plus(LIFE)))
                .update();
        return trial;
    }

    /** Shows another theme under the same address; false where the trial is over or somebody else's. */
    public boolean turn(ThemeTrial trial, Theme theme) {
        var now = database.now();
        return jdbc.sql("""
                        update theme_trial set paper = :paper, ink = :ink, alarm = :alarm, headlines = :headlines,
                            prose = :prose, masthead = :masthead, density = :density, expires_at = :expires
                        where token_hash = :hash and created_by = :by and expires_at > :now
                        """)
                        .params(ThemeRows.write(theme))
                        .param("hash", PreviewToken.hash(trial.token()))
                        .param("by", currentActor.require().id().value())
                        .param("now", JdbcTime.param(now))
                        .param("expires", JdbcTime.param(now.plus(LIFE)))
                        .update()
                > 0;
    }
}
