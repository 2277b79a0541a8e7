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
                var number = source.isPaged() ? number(request.getQueryString()) : 1;
                return number == 0
                        ? null
                        : new Target(new PageAddress(canonical, number), source, canonical.equals(path));
            }
        }
        return null;
    }

    private static String canonical(String path) {
        var lower = path.toLowerCase(Locale.ROOT);
        return lower.length() > 1 && lower.endsWith("/") ? lower.substring(0, lower.length() - 1) : lower;
    }

    /** The page number a query asks for: 1 where it says nothing, 0 where what it says is no page. */
    private static int number(@Nullable String query) {
        var found = 0;
        for (var parameter : query == null ? new String[0] : query.split("&", -1)) {
            if (parameter.startsWith("page=")) {
                var value = parameter.substring("page=".length());
                if (found != 0 || !NUMBER.matcher(value).matches()) {
                    return 0;
                }
                found = Integer.parseInt(value);
            }
        }
        return found > PageAddress.LAST ? 0 : Math.max(1, found);
    }
}
