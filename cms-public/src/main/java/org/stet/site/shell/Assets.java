package org.stet.site.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.stet.site.pagecache.ReadyBytes;

/** Stylesheet, script and fonts from the jar. Their addresses hold a hash of their bytes, so browsers keep them for good. */
@Component
public class Assets {

    /** The sheets of the design in the order of the cascade; readers get them as one. */
    private static final List<String> SHEETS = List.of(
            "fonts",
            "tokens",
            "base",
            "parts",
            "masthead",
            "stories",
            "front",
            "article",
            "live",
            "lists",
            "archive",
            "footer",
            "scripts",
            "preferences",
            "print");

    private final Map<String, ReadyBytes> byPath = new HashMap<>();
    private final String roman;
    private final String stylesheet;
    private final String icon;
    private final String search;
    private final String script;

    Assets() {
        roman = keep("stet-serif", "woff2", "font/woff2", read("stet-serif.woff2"));
        var italic = keep("stet-serif-italic", "woff2", "font/woff2", read("stet-serif-italic.woff2"));
        var css = SHEETS.stream()
                .map(sheet -> new String(read("styles/" + sheet + ".css"), StandardCharsets.UTF_8))
                .collect(Collectors.joining())
                .replace("fonts/stet-serif.woff2", roman)
                .replace("fonts/stet-serif-italic.woff2", italic);
        icon = keep("icon", "svg", "image/svg+xml", read("icon.svg"));
        search = keep("search", "js", "text/javascript;charset=utf-8", read("search.js"));
        script = keep("live", "js", "text/javascript;charset=utf-8", read("live.js"));
        stylesheet = keep("site", "css", "text/css;charset=utf-8", css.getBytes(StandardCharsets.UTF_8));
    }

    public String icon() {
        return icon;
    }

    /** What suggests headlines in the search field. */
    public String search() {
        return search;
    }

    /** What keeps an open page up to date. */
    public String script() {
        return script;
    }

    public String stylesheet() {
        return stylesheet;
    }

    /** The address of the upright font, which every page needs at once. */
    public String roman() {
        return roman;
    }

    @Nullable
    ReadyBytes find(String path) {
        return byPath.get(path);
    }

    private String keep(String name, String extension, String contentType, byte[] bytes) {
        var ready = ReadyBytes.of(contentType, bytes);
        var path = "/assets/" + name + "." + ready.tag() + "." + extension;
        byPath.put(path, ready);
        return path;
    }

    private static byte[] read(String name) {
        try {
            return new ClassPathResource("site/" + name).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
