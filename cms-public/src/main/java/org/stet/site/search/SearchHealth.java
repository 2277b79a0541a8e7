package org.stet.site.search;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;
import org.stet.core.search.StorySearch;

/** Says "degraded" while the search cannot be asked. Everything else goes on, so this is never "down". */
@Component
class SearchHealth implements HealthIndicator {

    private final StorySearch search;

    SearchHealth(StorySearch search) {
        this.search = search;
    }

    @Override
    public Health health() {
        return search.isAway()
                ? Health.status(new Status("DEGRADED")).build()
                : Health.up().build();
    }
}
