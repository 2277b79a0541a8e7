package org.stet.site.express;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import org.stet.site.pagecache.ChangeWatch;
import org.stet.site.pagecache.Envelope;
import org.stet.site.pagecache.PageCache;
import org.stet.site.pagecache.RequestTarget;

/** What can be answered at once: the cache's fresh pages while changes are followed, and files that never change. */
public final class ExpressTable {

    private final PageCache cache;
    private final ChangeWatch watch;
    private final Map<RequestTarget, Envelope> files = new HashMap<>();
    private final LongAdder answered = new LongAdder();

    public ExpressTable(PageCache cache, ChangeWatch watch, Map<String, Envelope> files) {
        this.cache = cache;
        this.watch = watch;
        files.forEach((path, file) -> this.files.put(RequestTarget.of(path), file));
    }

    @Nullable
    Envelope find(RequestTarget target) {
        if (!watch.isFollowing()) {
            return null;
        }
        var page = cache.ready(target);
        return page == null ? files.get(target) : page;
    }

    void answered() {
        answered.increment();
    }

    /** How many requests were answered at once since the start. */
    public long count() {
        return answered.sum();
    }
}
