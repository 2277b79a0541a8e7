package org.stet.site.shell;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a visitor asks for with names and values. Nothing in it is an error: what cannot be read is as if it were not said. */
public record Asked(Map<String, String> values) {

    private static final int MOST = 20;
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,2}");
    private static final Pattern NOT_ENCODED = Pattern.compile("%(?![0-9a-fA-F]{2})");

    /** The first value of each name counts. */
    static Asked of(@Nullable String query) {
        var values = new TreeMap<String, String>();
        for (var pair : query == null ? new String[0] : query.split("&", MOST)) {
            var cut = pair.indexOf('=');
            if (cut > 0) {
                values.putIfAbsent(pair.substring(0, cut), decode(pair.substring(cut + 1)));
            }
        }
        return new Asked(values);
    }

    private static String decode(String value) {
        return URLDecoder.decode(NOT_ENCODED.matcher(value).replaceAll("%25"), StandardCharsets.UTF_8);
    }

    public String text(String name) {
        return values.getOrDefault(name, "");
    }

    /** A number from 1 to 999; 1 where none is said. */
    public int number(String name) {
        var said = text(name);
        return NUMBER.matcher(said).matches() ? Integer.parseInt(said) : 1;
    }
}
