package org.stet.admin.presence;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.stet.core.article.ArticleId;

/** Tells the open views of a story on this console to look again at once. Those on other consoles look by themselves. */
@Component
class PresenceNews {

    private final Map<ArticleId, Set<StoryPresence>> views = new ConcurrentHashMap<>();

    void join(ArticleId article, StoryPresence view) {
        views.computeIfAbsent(article, _ -> ConcurrentHashMap.newKeySet()).add(view);
    }

    void part(ArticleId article, StoryPresence view) {
        views.computeIfPresent(article, (_, there) -> {
            there.remove(view);
            return there.isEmpty() ? null : there;
        });
    }

    void tellOthers(ArticleId article, StoryPresence teller) {
        views.getOrDefault(article, Set.of()).stream()
                .filter(view -> view != teller)
                .forEach(StoryPresence::lookAgain);
    }
}
