package org.stet.site.shell;

import static java.util.Comparator.reverseOrder;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toCollection;

import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stet.core.article.ArticleId;
import org.stet.core.publication.PublishedArchive;
import org.stet.core.publication.PublishedArchive.Month;
import org.stet.core.shared.DatabaseClock;
import org.stet.core.shared.Subject;
import org.stet.site.pagecache.Memory;

/**
 * The months in which something was published. All publications are read once; afterwards only the months of stories that
 * changed.
 */
@Component
public class Months implements Memory {

    /** More changes than these cost more one by one than all months at once. */
    private static final int MANY = 500;

    private final PublishedArchive archive;
    private final DatabaseClock clock;
    private final Set<Long> changed = new HashSet<>();
    private final TreeMap<YearMonth, Month> months = new TreeMap<>(reverseOrder());
    private @Nullable ZoneId zone;

    Months(PublishedArchive archive, DatabaseClock clock) {
        this.archive = archive;
        this.clock = clock;
    }

    @Override
    public void touch(Set<Subject> subjects) {
        synchronized (changed) {
            subjects.stream()
                    .flatMapToLong(subject -> subject.article().stream())
                    .forEach(changed::add);
        }
    }

    /** Newest first, in the newsroom's zone. */
    public synchronized List<Month> in(ZoneId wanted) {
        var stories = taken();
        try {
            if (!wanted.equals(zone) || stories.size() > MANY) {
                readAll(wanted);
            } else {
                archive.monthsOf(stories, wanted).forEach(this::read);
            }
        } catch (RuntimeException e) {
            zone = null;
            throw e;
        }
        return List.copyOf(months.values());
    }

    /** Taken first, then the clock is asked: what changes in between is told again. */
    private Set<ArticleId> taken() {
        synchronized (changed) {
            var stories = changed.stream().map(ArticleId::new).collect(toCollection(HashSet::new));
            changed.clear();
            return stories;
        }
    }

    private void readAll(ZoneId wanted) {
        var all = archive.months(clock.now(), wanted);
        months.clear();
        all.forEach(month -> months.put(month.month(), month));
        zone = wanted;
    }

    private void read(YearMonth name) {
        var month = archive.month(name, requireNonNull(zone), clock.now());
        month.ifPresentOrElse(found -> months.put(name, found), () -> months.remove(name));
    }
}
