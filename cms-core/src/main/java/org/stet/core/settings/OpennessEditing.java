package org.stet.core.settings;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.stet.core.account.CurrentActor;
import org.stet.core.shared.ChangedMeanwhile;
import org.stet.core.shared.EditingService;

/** The one way to change what the site tells besides its stories. */
@EditingService
@PreAuthorize("hasRole('ADMIN')")
public class OpennessEditing {

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OpennessEditing(JdbcClient jdbc, CurrentActor currentActor, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    /** Takes over what was entered, unless somebody changed it since {@code openness.version()} was read. */
    public void change(Openness openness) {
        if (update(openness) == 0) {
            throw ChangedMeanwhile.of("the openness");
        }
        events.publishEvent(new OpennessChanged(currentActor.require(), clock.instant(), openness.showChanges()));
    }

    private int update(Openness openness) {
        return jdbc.sql("""
                        update openness set version = version + 1, show_changes = :changes, hub = :hub,
                            security_contact = :contact, humans = :humans, llms = :llms
                        where id = 1 and version = :version
                        """)
                .param("changes", openness.showChanges())
                .param("hub", openness.hub())
                .param("contact", openness.securityContact())
                .param("humans", openness.humans())
                .param("llms", openness.llms())
                .param("version", openness.version())
                .update();
    }
}
