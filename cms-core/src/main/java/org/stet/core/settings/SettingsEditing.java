package org.stet.core.settings;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.stet.core.account.CurrentActor;
import org.stet.core.shared.ChangedMeanwhile;
import org.stet.core.shared.EditingService;
import org.stet.core.shared.InvalidInput;

/** The one way to change the site's settings. */
@EditingService
@PreAuthorize("hasRole('ADMIN')")
public class SettingsEditing {

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SettingsEditing(JdbcClient jdbc, CurrentActor currentActor, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    /** Takes over new settings, unless somebody changed them since {@code settings.version()} was read. */
    public void change(SiteSettings settings) {
        if (update(settings) == 0) {
            throw ChangedMeanwhile.of("the settings");
        }
        events.publishEvent(new SettingsChanged(currentActor.require(), clock.instant(), settings.fourEyes()));
    }

    private int update(SiteSettings settings) {
        try {
            return jdbc.sql("""
                        update site_settings set version = version + 1, name = :name, tagline = :tagline,
                            time_zone = :zone, site_language = :language, base_url = :base, accent_colour = :accent, logo = :logo,
                            words_per_minute = :speed, four_eyes = :eyes
                        where id = 1 and version = :version
                        """)
                    .param("name", settings.name())
                    .param("tagline", settings.tagline())
                    .param("zone", settings.timeZone())
                    .param("language", settings.language())
                    .param("base", settings.baseUrl())
                    .param("accent", settings.accentColour())
                    .param(
                            "logo",
                            settings.logo() == null ? null : settings.logo().value())
                    .param("speed", settings.wordsPerMinute())
                    .param("eyes", settings.fourEyes())
                    .param("version", settings.version())
                    .update();
        } catch (DataIntegrityViolationException e) {
            throw new InvalidInput("The library has no such picture for the logo. Choose another one.");
        }
    }
}
