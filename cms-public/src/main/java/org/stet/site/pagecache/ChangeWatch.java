package org.stet.site.pagecache;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.stereotype.Component;
import org.stet.core.publication.ChangeFollower;
import org.stet.core.publication.ChangeLog;
import org.stet.core.publication.PublishedArticles;
import org.stet.core.settings.CurrentSettings;
import org.stet.core.shared.DatabaseClock;
import org.stet.core.shared.WindowBoundaries;

/**
 * Waits for the schema, then tells the cache what changed: twenty times a second it asks whether anything was written, and
 * four times a second what opened or closed by itself. A database that goes away is said once in the log; when it is back,
 * nothing was missed.
 */
@Component
public class ChangeWatch implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ChangeWatch.class);

    /** Windows are set to the minute, and readers are promised two seconds. */
    private static final long TURNS = Duration.ofMillis(250).toNanos();

    private final PageCache cache;
    private final List<Memory> memories;
    private final ChangeLog log;
    private final List<WindowBoundaries> boundaries;
    private final DatabaseClock clock;
    private final CurrentSettings settings;
    private final PublishedArticles articles;
    private final List<Awakened> awakened;
    private final Duration pause;
    private volatile @Nullable Thread thread;
    private volatile @Nullable ChangeFollower follower;
    private @Nullable String trouble;
    private long polled;

    ChangeWatch(
            PageCache cache,
            List<Memory> memories,
            ChangeLog log,
            List<WindowBoundaries> boundaries,
            DatabaseClock clock,
            CurrentSettings settings,
            PublishedArticles articles,
            List<Awakened> awakened,
            CacheProperties properties) {
        this.cache = cache;
        this.memories = List.copyOf(memories);
        this.log = log;
        this.boundaries = boundaries;
        this.clock = clock;
        this.settings = settings;
        this.articles = articles;
        this.awakened = List.copyOf(awakened);
        this.pause = properties.poll();
    }

    /** Whether changes are being followed. Before that, a page would be kept without anybody noticing that it changed. */
    public boolean isFollowing() {
        return follower != null;
    }

    @Override
    public void start() {
        var watching = Thread.ofVirtual().name("change watch").unstarted(this::watch);
        thread = watching;
        watching.start();
    }

    @Override
    public void stop() {
        var watching = thread;
        thread = null;
        if (watching != null) {
            LockSupport.unpark(watching);
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void watch() {
        while (thread == Thread.currentThread()) {
            try {
                look();
                say(null);
            } catch (BadSqlGrammarException e) {
                say("The database has no newsroom in it yet. Waiting for the console, which makes it.");
            } catch (RuntimeException e) {
                say("The database does not answer. Pages that are in memory go on being served.");
                LOG.debug("Because", e);
            }
            LockSupport.parkNanos(pause.toNanos());
        }
    }

    private void look() {
        var following = follower;
        if (following == null) {
            settings.get();
            articles.latest(clock.now(), 1);
            follower = new ChangeFollower(log, boundaries, clock);
            LOG.info("The site is open.");
        } else if (following.hasNews() || System.nanoTime() - polled >= TURNS) {
            var touched = following.poll();
            polled = System.nanoTime();
            if (!touched.isEmpty()) {
                memories.forEach(each -> each.touch(touched));
                cache.touch(touched);
                awakened.forEach(each -> each.touched(touched));
            }
        }
    }

    private void say(@Nullable String news) {
        if (news != null && !news.equals(trouble)) {
            LOG.warn(news);
        } else if (news == null && trouble != null) {
            LOG.info("The database answers.");
        }
        trouble = news;
    }
}
