package org.stet.core.dossier;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stet.core.shared.JdbcTime;
import org.stet.core.shared.SeenByReaders;
import org.stet.core.shared.Subject;
import org.stet.core.shared.Window;
import org.stet.core.shared.WindowBoundaries;

/** A dossier shows the stories that are live, and each of them the others: what changes for one of them changes the dossier. */
@Component
class DossierLinks implements WindowBoundaries {

    private static final String HOLDING =
            "select distinct dossier_id from dossier_story where 'article:' || article_id in (:subjects)";

    private static final String MOVED = "select distinct m.dossier_id from ("
            + Window.turned("select article_id from publication")
            + ") p join dossier_story m on m.article_id = p.article_id";

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    DossierLinks(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** A story of these dossiers appeared, changed or vanished. */
    record DossierStoriesChanged(Set<Subject> touched) implements SeenByReaders {

        DossierStoriesChanged {
            touched = Set.copyOf(touched);
        }
    }

    @EventListener
    void follow(SeenByReaders event) {
        if (event instanceof DossierChanged || event instanceof DossierStoriesChanged) {
            return;
        }
        var stories = event.touched().stream()
                .map(Subject::value)
                .filter(subject -> subject.startsWith("article:"))
                .toList();
        if (!stories.isEmpty()) {
            var holding = subjects(jdbc.sql(HOLDING)
                    .param("subjects", stories)
                    .query(Long.class)
                    .list());
            if (!holding.isEmpty()) {
                events.publishEvent(new DossierStoriesChanged(holding));
            }
        }
    }

    @Override
    public Set<Subject> touchedBetween(Instant after, Instant upTo) {
        return subjects(jdbc.sql(MOVED)
                .param("after", JdbcTime.param(after))
                .param("upto", JdbcTime.param(upTo))
                .query(Long.class)
                .list());
    }

    private static Set<Subject> subjects(Collection<Long> dossiers) {
        var subjects = new LinkedHashSet<Subject>();
        dossiers.forEach(id -> subjects.add(Subject.dossier(id)));
        return subjects;
    }
}
