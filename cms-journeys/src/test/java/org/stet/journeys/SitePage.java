package org.stet.journeys;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stet.core.ArabicNewsroom;

/** One family of the site's pages, shown by a page of the demo newsroom or of one that writes Arabic. */
record SitePage(String name, String url) {

    /** A page of each family, found as a reader finds it. */
    static List<SitePage> all(RunningNewsroom newsroom) {
        var pages = Crawl.of(newsroom).keySet();
        var families = Map.of(
                "category", "/category/[a-z-]+",
                "page-2", "/(?:category|archive)/[a-z0-9-]+\\?page=2",
                "author", "/author/[a-z-]+",
                "tag", "/tag/[a-z-]+",
                "dossier", "/dossiers/[a-z-]+",
                "archive-month", "/archive/[0-9-]+");
        var found = new LinkedHashMap<>(Map.of(
                "front", "/",
                "article", "/articles/corvane-training-logs",
                "archive", "/archive",
                "corrections", "/corrections",
                "search", "/search?q=training+logs",
                "search-none", "/search?q=xylophonic",
                "not-found", "/no-such-page"));
        families.forEach((name, form) -> found.put(
                name,
                pages.stream()
                        .filter(path -> path.matches(form))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("The demo newsroom has no page like " + form))));
        found.putAll(Extremes.of(newsroom));
        var all = new ArrayList<SitePage>();
        found.forEach((name, path) -> all.add(new SitePage(name, newsroom.siteUrl() + path)));
        all.addAll(rightToLeft());
        return all;
    }

    static List<SitePage> rightToLeft() {
        return List.of(
                new SitePage("front-right-to-left", ArabicSite.url() + "/"),
                new SitePage("article-right-to-left", ArabicSite.url() + ArabicNewsroom.STORY),
                new SitePage("live-right-to-left", ArabicSite.url() + ArabicNewsroom.LIVE),
                new SitePage("search-right-to-left", ArabicSite.url() + "/search?q=" + ArabicSite.WORD),
                new SitePage("category-right-to-left", ArabicSite.url() + ArabicNewsroom.SECTION));
    }
}
