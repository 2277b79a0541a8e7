package org.stet.site.pagecache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.stet.core.shared.Subject;
import org.stet.site.pagecache.Page.Shown;

/**
 * Pages by address, bounded by bytes. A change marks exactly the pages that carry its subjects. What was marked a moment ago
 * may be shown once more while it is rendered anew; after that, readers wait for the new page, and get the last good one
 * only if the database is away. A story's own page is never shown again once the story changed, because the change may be a
 * retraction: it is rendered anew at once, and without a database the answer is "unavailable". "Missing", "gone" and "moved"
 * are remembered for seconds, by the thousand, and forgotten at any change: they have no subject to be found by.
 */
@Component
public class PageCache {

    private static final Logger LOG = LoggerFactory.getLogger(PageCache.class);
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration COLD_PATIENCE = Duration.ofSeconds(15);

    private final Cache<PageAddress, Copy> copies;
    private final ConcurrentMap<RequestTarget, Copy> byTarget = new ConcurrentHashMap<>();
    private final Cache<PageAddress, Page> briefAnswers;
    private final Renderings renderings;
    private final Touches touches = new Touches();
    private final LongAdder rendered = new LongAdder();
    private final Clock clock;
    private final Sealing sealing;

    PageCache(CacheProperties properties, Clock clock, Sealing sealing) {
        this.clock = clock;
        this.sealing = sealing;
        this.renderings = new Renderings(properties.renderings());
        this.copies = Caffeine.newBuilder()
                .maximumWeight(properties.size().toBytes())
                .weigher((PageAddress address, Copy copy) -> copy.weight())
                .removalListener(this::forget)
                .build();
        this.briefAnswers = Caffeine.newBuilder()
                .maximumSize(10_000)
                .expireAfterWrite(Duration.ofSeconds(10))
                .build();
    }

    /** The page at an address; {@link PageUnavailable} when it can be neither made nor remembered. */
    public Page at(PageAddress address, PageSource source) {
        var brief = briefAnswers.getIfPresent(address);
        if (brief != null) {
            return brief;
        }
        var copy = copies.getIfPresent(address);
        if (copy == null) {
            return render(address, source).await(COLD_PATIENCE);
        }
        return switch (copy.state(System.nanoTime(), clock.millis())) {
            case FRESH -> copy.page();
            case LATE -> {
                renderUnlessResting(address, copy);
                yield copy.page();
            }
            case STALE -> newer(address, copy);
            case VOID -> replacement(address, copy);
        };
    }

    /** What is at a target if it is there and fresh, at once and without waiting for anything. */
    public @Nullable Envelope ready(RequestTarget target) {
        var copy = byTarget.get(target);
        if (copy == null || copy.state(System.nanoTime(), clock.millis()) != Copy.State.FRESH) {
            return null;
        }
        copies.getIfPresent(copy.address());
        return copy.envelope();
    }

    /** Marks every page that shows one of these subjects. */
    public void touch(Set<Subject> subjects) {
        touches.add(subjects);
        briefAnswers.invalidateAll();
        var now = System.nanoTime();
        copies.asMap().forEach((address, copy) -> {
            if (copy.touch(subjects, now)) {
                render(address, copy.source());
            }
        });
    }

    /** How many pages were rendered since the start. */
    public long rendered() {
        return rendered.sum();
    }

    /** How many pages are remembered, of whatever kind. */
    public long size() {
        copies.cleanUp();
        briefAnswers.cleanUp();
        return copies.estimatedSize() + briefAnswers.estimatedSize();
    }

    private void forget(@Nullable PageAddress address, @Nullable Copy copy, RemovalCause cause) {
        if (copy != null) {
            byTarget.remove(RequestTarget.of(copy.address()), copy);
        }
    }

    private Page newer(PageAddress address, Copy copy) {
        if (copy.isResting(System.nanoTime())) {
            return copy.page();
        }
        try {
            return render(address, copy.source()).await(PATIENCE);
        } catch (PageUnavailable e) {
            return copy.page();
        }
    }

    private Page replacement(PageAddress address, Copy copy) {
        if (copy.isResting(System.nanoTime())) {
            throw new PageUnavailable(address + " changed and cannot be rendered yet");
        }
        return render(address, copy.source()).await(COLD_PATIENCE);
    }

    private void renderUnlessResting(PageAddress address, Copy copy) {
        if (!copy.isResting(System.nanoTime())) {
            render(address, copy.source());
        }
    }

    private Renderings.Rendering render(PageAddress address, PageSource source) {
        return renderings.start(address, () -> renderNow(address, source));
    }

    private Page renderNow(PageAddress address, PageSource source) {
        var copy = copies.getIfPresent(address);
        if (copy != null && copy.state(System.nanoTime(), clock.millis()) == Copy.State.FRESH) {
            return copy.page();
        }
        try {
            return renderUntilSettled(address, source);
        } catch (RuntimeException e) {
            if (copy != null) {
                copy.rest(System.nanoTime());
            }
            say(address, e);
            throw new PageUnavailable(address + " could not be rendered", e);
        }
    }

    /** That the database is away is said once, by whoever follows it; anything else is a fault of ours. */
    private static void say(PageAddress address, RuntimeException e) {
        var level = e instanceof DataAccessException || e instanceof TransactionException ? Level.DEBUG : Level.ERROR;
        LOG.atLevel(level).setCause(e).log("{} could not be rendered", address);
    }

    /** Renders again when a change came in between; the third page stands, marked if need be. */
    private Page renderUntilSettled(PageAddress address, PageSource source) {
        for (int attempt = 1; ; attempt++) {
            var before = touches.count();
            var page = source.render(address);
            rendered.increment();
            if (keep(address, source, page, before) || attempt == 3) {
                return page;
            }
        }
    }

    /** Kept first and checked after, while {@link #touch} notes first and looks after: no change slips through. */
    private boolean keep(PageAddress address, PageSource source, Page page, long before) {
        if (page instanceof Shown shown) {
            var copy = new Copy(address, shown, source, sealing.seal(shown));
            if (copy.envelope() != null) {
                byTarget.put(RequestTarget.of(address), copy);
            }
            copies.put(address, copy);
            briefAnswers.invalidate(address);
            if (touches.anySince(before, shown.subjects())) {
                copy.touch(shown.subjects(), System.nanoTime());
                return false;
            }
            return true;
        }
        copies.invalidate(address);
        briefAnswers.put(address, page);
        if (touches.count() != before) {
            briefAnswers.invalidate(address);
            return false;
        }
        return true;
    }
}
