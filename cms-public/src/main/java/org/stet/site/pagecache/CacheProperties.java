package org.stet.site.pagecache;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * {@code stet.site.cache}: bytes of ready pages, how many are rendered at a time (fewer than there are connections), and the
 * time between two looks at the change log.
 */
@ConfigurationProperties("stet.site.cache")
record CacheProperties(
        @DefaultValue("64MB") DataSize size,
        @DefaultValue("6") int renderings,
        @DefaultValue("50ms") Duration poll) {}
