package org.stet.site.shell;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.stet.core.media.PictureStore;
import org.stet.core.shared.Subject;
import org.stet.site.pagecache.Envelope;
import org.stet.site.pagecache.Page;
import org.stet.site.pagecache.ReadyBytes;
import org.stet.site.pagecache.Sealing;

/** The headers that say how long others may keep an answer, and what makes them let go of it. */
@Component
class Keeping implements Sealing {

    private static final Logger LOG = LoggerFactory.getLogger(Keeping.class);
    private static final String FOR_GOOD = "public, max-age=31536000, immutable";
    private static final String FIVE_MINUTES = "public, max-age=300";
    private static final int MOST_KEYS = 200;

    /** A larger picture is read from the store each time: it takes longer to go out than to be found. */
    private static final int SMALL = 100 << 10;

    private final String briefly;
    private final PictureStore pictures;
    private final byte[] ofTexts;
    private final byte[] ofPictures;

    Keeping(SiteProperties properties, SecurityHeaders headers, PictureStore pictures) {
        this.briefly = properties.cacheControl();
        this.pictures = pictures;
        this.ofTexts = Envelope.lines(headers.all());
        this.ofPictures = Envelope.lines(headers.ofPictures());
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
    public @Nullable Envelope seal(Page.Shown page) {
        return switch (page) {
            case Page.Text text -> seal(of(text), text.bytes());
            case Page.Picture picture -> seal(picture);
        };
    }

    private @Nullable Envelope seal(Page.Picture picture) {
        var stored = pictures.open(picture.id(), picture.variant()).orElse(null);
        if (stored == null) {
            return null;
        }
        try (var bytes = stored.bytes()) {
            return stored.length() > SMALL ? null : Envelope.of(ofPictures, of(picture), picture, bytes.readAllBytes());
        } catch (IOException e) {
            LOG.warn("{} cannot be read and is not kept ready", picture.tag(), e);
            return null;
        }
    }

    Envelope seal(ReadyBytes asset) {
        return seal(ofAsset(), asset);
    }

    private Envelope seal(Map<String, String> keeping, ReadyBytes bytes) {
        var headers = new LinkedHashMap<>(keeping);
        headers.put("Vary", "Accept-Encoding");
        return Envelope.of(ofTexts, headers, bytes);
    }

    private static String surrogateKey(Page.Shown page) {
        return page.subjects().stream()
                .map(Subject::value)
                .sorted()
                .limit(MOST_KEYS)
                .collect(Collectors.joining(" "));
    }
}
