package org.stet.site.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.stet.core.publication.Answer;
import org.stet.core.publication.PublishedArticles;
import org.stet.core.shared.DatabaseClock;
import org.stet.core.shared.Slug;
import org.stet.core.shared.Subject;
import org.stet.site.pagecache.Awakened;
import org.stet.site.pagecache.SluggedPath;

/**
 * {@code /stream} and {@code /articles/{slug}/stream}: server-sent events that say that the ticker, or the story's live
 * coverage, changed. They carry no words: what changed is asked for at addresses that caches keep.
 */
@Component
class Streams implements Awakened {

    static final String TICKER = "/stream";

    private static final String END = "/stream";
    private static final SluggedPath STORY = new SluggedPath("/articles/");

    private final PublishedArticles articles;
    private final DatabaseClock clock;
    private final int most;
    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();

    Streams(PublishedArticles articles, DatabaseClock clock, SiteProperties properties) {
        this.articles = articles;
        this.clock = clock;
        this.most = properties.streams();
    }

    boolean owns(String path) {
        return path.equals(TICKER)
                || (path.endsWith(END) && STORY.matches(path.substring(0, path.length() - END.length())));
    }

    /** Begins a stream; {@code false} where there is none. Where too many listen, the reader asks at intervals instead. */
    boolean open(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var subjects = subjects(request.getRequestURI());
        if (subjects == null) {
            return false;
        }
        response.setHeader("Cache-Control", "no-store");
        if (listeners.size() >= most) {
            response.setStatus(503);
            response.setHeader("Retry-After", "60");
            return true;
        }
        response.setContentType("text/event-stream;charset=utf-8");
        response.setHeader("X-Accel-Buffering", "no");
        if (request.getMethod().equals("GET")) {
            var listener = new Listener(subjects, request.startAsync(), response.getOutputStream());
            listeners.add(listener);
            Thread.ofVirtual().name("stream").start(() -> listen(listener));
        }
        return true;
    }

    private void listen(Listener listener) {
        try {
            listener.run();
        } finally {
            listeners.remove(listener);
        }
    }

    private @Nullable Set<Subject> subjects(String path) {
        var subjects = new LinkedHashSet<>(Set.of(Subject.TICKER));
        if (!path.equals(TICKER)) {
            var slug = new Slug(path.substring("/articles/".length(), path.length() - END.length()));
            if (!(articles.at(slug, clock.now()) instanceof Answer.Live(var story))) {
                return null;
            }
            subjects.add(Subject.live(story.teaser().article().value()));
        }
        return subjects;
    }

    @Override
    public void touched(Set<Subject> subjects) {
        listeners.forEach(each -> each.touched(subjects));
    }

    /** Otherwise a stop would wait for readers to leave. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        listeners.forEach(Listener::close);
    }

    /** How many listen. */
    int size() {
        return listeners.size();
    }
}
