package org.stet.site.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stet.site.pagecache.PageAddress;
import org.stet.site.pagecache.PageSource;

/** Which page a request means. Letter case and a slash at the end lead to the one true address; anything else odd leads nowhere. */
record Target(PageAddress address, PageSource source, boolean isCanonical) {

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,2}");
    private static final Pattern CHANGE = Pattern.compile("0|[1-9][0-9]{0,14}");
    private static final Pattern PATH = Pattern.compile("(?:/[A-Za-z0-9._-]{1,110}){1,6}/?|/");

    static @Nullable Target of(HttpServletRequest request, List<PageSource> sources) {
        var path = request.getRequestURI();
        if (!PATH.matcher(path).matches()) {
            return null;
        }
        var canonical = canonical(path);
        for (var source : sources) {
            if (source.owns(canonical)) {
                if (!source.isKept() && !canonical.equals(path)) {
                    return null;
                }
                var address = address(canonical, source, request.getQueryString());
                return address == null ? null : new Target(address, source, canonical.equals(path));
            }
        }
        return null;
    }

    private static @Nullable PageAddress address(String path, PageSource source, @Nullable String query) {
        if (source.isFollowed()) {
            var after = value(query, "after=", CHANGE, 0);
            return after < 0 ? null : PageAddress.after(path, after);
        }
        var number = source.isPaged() ? value(query, "page=", NUMBER, 1) : 1;
        return number < 0 || number > PageAddress.LAST ? null : new PageAddress(path, (int) number);
    }

    private static String canonical(String path) {
        var lower = path.toLowerCase(Locale.ROOT);
        return lower.length() > 1 && lower.endsWith("/") ? lower.substring(0, lower.length() - 1) : lower;
    }

    /** The number a query gives a name: {@code otherwise} where it says nothing, -1 where what it says is no such number. */
    private static long value(@Nullable String query, String name, Pattern form, long otherwise) {
        var found = -1L;
        for (var parameter : query == null ? new String[0] : query.split("&", -1)) {
            if (parameter.startsWith(name)) {
                var value = parameter.substring(name.length());
                if (found >= 0 || !form.matcher(value).matches()) {
                    return -1;
                }
                found = Long.parseLong(value);
            }
        }
        return found < 0 ? otherwise : found;
    }
}
