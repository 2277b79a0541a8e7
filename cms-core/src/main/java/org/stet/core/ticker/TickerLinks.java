package org.stet.core.ticker;

import java.util.Collection;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stet.core.shared.SeenByReaders;
import org.stet.core.shared.Subject;

/** A line leads to its story only while readers see it, so what changes for the story changes the ticker too. */
@Component
class TickerLinks {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    TickerLinks(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** A link of the ticker appeared, moved or vanished. */
    record TickerLinkChanged() implements SeenByReaders {

        @Override
        public Set<Subject> touched() {
            return Set.of(Subject.TICKER);
        }
    }

    @EventListener
    void follow(SeenByReaders event) {
        var touched = event.touched();
        if (!touched.contains(Subject.TICKER) && areLinked(touched)) {
            events.publishEvent(new TickerLinkChanged());
        }
    }

    private boolean areLinked(Collection<Subject> subjects) {
        return jdbc.sql("select count(*) from ticker_item where 'article:' || article_id in (:subjects)")
                        .param("subjects", subjects.stream().map(Subject::value).toList())
                        .query(Long.class)
                        .single()
                > 0;
    }
}
