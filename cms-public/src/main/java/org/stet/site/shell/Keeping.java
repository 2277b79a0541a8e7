package org.stet.site.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.stet.core.shared.Subject;
import org.stet.site.pagecache.Envelope;
import org.stet.site.pagecache.Page;
import org.stet.site.pagecache.ReadyBytes;
import org.stet.site.pagecache.Sealing;

/** The headers that say how long others may keep an answer, and what makes them let go of it. */
@Component
class Keeping implements Sealing {

    private static final String FOR_GOOD = "public, max-age=31536000, immutable";
    private static final String FIVE_MINUTES = "public, max-age=300";
    private static final int MOST_KEYS = 200;

    private final String briefly;

    Keeping(SiteProperties properties) {
        this.briefly = properties.cacheControl();
    }

    Map<String, String> of(Page.Shown page) {
        return Map.of(
                "Cache-Control",
                page instanceof Page.Picture ? FIVE_MINUTES : briefly,
                "Surrogate-Key",
                surrogateKey(page));
    }

    Map<String, String> ofAsset() {
        return Map.of("Cache-Control", FOR_GOOD);
    }

    String ofMoved() {
        return briefly;
    }

    @Override
    public Envelope seal(Page.Text page) {
        return seal(of(page), page.bytes());
    }

    Envelope seal(ReadyBytes asset) {
        return seal(ofAsset(), asset);
    }

    private static Envelope seal(Map<String, String> keeping, ReadyBytes bytes) {
        var headers = new LinkedHashMap<>(keeping);
        headers.put("Vary", "Accept-Encoding");
        return Envelope.of(headers, bytes);
    }

    private static String surrogateKey(Page.Shown page) {
        return page.subjects().stream()
                .map(Subject::value)
                .sorted()
                .limit(MOST_KEYS)
                .collect(Collectors.joining(" "));
    }
}
