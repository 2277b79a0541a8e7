package org.stet.core.media;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.stet.core.shared.InvalidInput;

/** The formats we take, told apart by their first bytes. The name of a file and what its sender declares count for nothing. */
enum PictureFormat {
    JPEG(50_000_000),
    PNG(50_000_000),
    /** The decoder develops the whole picture at once, in about seven bytes a pixel. */
    WEBP(25_000_000);

    /** How many bytes from the beginning {@link #of} looks at. */
    static final int TELLING_BYTES = 64;

    private static final Map<String, String> OTHERS = Map.of(
            "GIF8", "a GIF",
            "%PDF", "a PDF",
            "BM", "a BMP",
            "II*\0", "a TIFF",
            "MM\0*", "a TIFF",
            "PK\u0003\u0004", "a ZIP archive",
            "<svg", "an SVG",
            "<?xml", "an SVG or another XML file",
            "<!doctype", "a web page",
            "<html", "a web page");

    private final long maxPixels;

    PictureFormat(long maxPixels) {
        this.maxPixels = maxPixels;
    }

    /** How many pixels we decode, to bound memory. */
    long maxPixels() {
        return maxPixels;
    }

    /** The format of a file that begins with {@code start}; {@link InvalidInput} names what else it is. */
    static PictureFormat of(byte[] start) {
        var text = new String(start, StandardCharsets.ISO_8859_1);
        if (text.startsWith("\u00ff\u00d8\u00ff")) {
            return JPEG;
        }
        if (text.startsWith("\u0089PNG\r\n\u001a\n")) {
            return PNG;
        }
        if (text.startsWith("RIFF") && text.startsWith("WEBP", 8)) {
            return WEBP;
        }
        throw new InvalidInput("This file is " + other(text) + ". Upload a JPEG, PNG or WebP.");
    }

    private static String other(String text) {
        if (text.startsWith("ftyp", 4)) {
            return text.startsWith("avif", 8) ? "an AVIF" : "a HEIC picture or a film";
        }
        var start = text.startsWith("\u00ef\u00bb\u00bf") ? text.substring(3) : text;
        var lower = start.stripLeading().toLowerCase(Locale.ROOT);
        return OTHERS.entrySet().stream()
                .filter(known -> start.startsWith(known.getKey()) || lower.startsWith(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("not a picture we know");
    }
}
