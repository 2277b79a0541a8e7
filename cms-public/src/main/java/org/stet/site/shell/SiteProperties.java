package org.stet.site.shell;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code stet.site}: whether readers come by TLS (then they are told to stay with it), how long an edge cache may keep a page
 * without asking, how long it may go on when this site does not answer, how many readers may listen for changes at a time, and the folder of
 * the operator's own templates and styles.
 */
@ConfigurationProperties("stet.site")
public record SiteProperties(
        @DefaultValue("false") boolean tls,
        @DefaultValue("1s") Duration edge,
        @DefaultValue("1d") Duration edgeOnError,
        @DefaultValue("5000") int streams,
        Path theme) {

    String cacheControl() {
        return "public, max-age=0, must-revalidate, s-maxage=%d, stale-while-revalidate=%d, stale-if-error=%d"
                .formatted(edge.toSeconds(), edge.toSeconds(), edgeOnError.toSeconds());
    }
}
