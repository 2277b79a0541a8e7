package org.stet.site.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.stet.site.pagecache.Envelope;
import org.stet.site.pagecache.ReadyBytes;

/**
 * Stylesheet, script and fonts from the jar, or from the operator's folder. Their addresses hold a hash of their bytes, so
 * browsers keep them for good.
 */
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

    /** What an operator's sheets may load. */
    private static final Map<String, String> TYPES = Map.of(
            "woff2", "font/woff2",
            "svg", "image/svg+xml",
            "png", "image/png",
            "jpg", "image/jpeg",
            "webp", "image/webp",
            "avif", "image/avif");

    private static final Pattern NAME = Pattern.compile("[a-z0-9-]+(?:/[a-z0-9-]+)*\\.[a-z0-9]+");

    private final Map<String, ReadyBytes> byPath = new HashMap<>();
    private final String roman;
    private final String stylesheet;
    private final String icon;
    private final String search;
    private final String script;

    Assets(OwnFiles own) {
        roman = keep("stet-serif", "woff2", "font/woff2", read("stet-serif.woff2"));
        var italic = keep("stet-serif-italic", "woff2", "font/woff2", read("stet-serif-italic.woff2"));
        var ours = keepAll(own.assets());
        var css = joined(own.styles())
                .replace("fonts/stet-serif.woff2", roman)
                .replace("fonts/stet-serif-italic.woff2", italic);
        for (var asset : ours.entrySet()) {
            css = css.replace("url(" + asset.getKey() + ")", "url(" + asset.getValue() + ")");
        }
        icon = ours.getOrDefault("icon.svg", keep("icon", "svg", "image/svg+xml", read("icon.svg")));
        search = keep("search", "js", "text/javascript;charset=utf-8", read("search.js"));
        script = keep("live", "js", "text/javascript;charset=utf-8", read("live.js"));
        stylesheet = keep("site", "css", "text/css;charset=utf-8", css.getBytes(StandardCharsets.UTF_8));
    }

    /** The sheets in their order, each as the operator has it; behind them those that only the operator has. */
    private static String joined(Map<String, String> own) {
        var shipped = SHEETS.stream().map(sheet -> own.getOrDefault(sheet, shipped(sheet)));
        var added = own.entrySet().stream()
                .filter(sheet -> !SHEETS.contains(sheet.getKey()))
                .map(Map.Entry::getValue);
        return Stream.concat(shipped, added).collect(Collectors.joining("\n"));
    }

    private static String shipped(String sheet) {
        return new String(read("styles/" + sheet + ".css"), StandardCharsets.UTF_8);
    }

    /** The addresses of the operator's own assets, by the names their sheets call them. */
    private Map<String, String> keepAll(Map<String, byte[]> own) {
        var addresses = new HashMap<String, String>();
        own.forEach((name, bytes) -> {
            var dot = name.lastIndexOf('.');
            var extension = name.substring(dot + 1);
            var type = TYPES.get(extension);
            if (type == null || !NAME.matcher(name).matches()) {
                throw new IllegalStateException("The theme folder's asset " + name + " is none of "
                        + String.join(", ", new TreeSet<>(TYPES.keySet()))
                        + ", or its name has other than small letters, digits and hyphens.");
            }
            addresses.put(name, keep(name.substring(0, dot).replace('/', '-'), extension, type, bytes));
        });
        return addresses;
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

    /** All of them as they are sent, by path. */
    Map<String, Envelope> sealed(Keeping keeping) {
        return byPath.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, asset -> keeping.seal(asset.getValue())));
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
