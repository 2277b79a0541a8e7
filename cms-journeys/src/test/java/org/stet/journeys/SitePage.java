package org.stet.journeys;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One family of the site's pages, shown by a page of the demo newsroom. */
record SitePage(String name, String path) {

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
        var found = new ArrayList<>(List.of(
                new SitePage("front", "/"),
                new SitePage("article", "/articles/corvane-training-logs"),
                new SitePage("archive", "/archive"),
                new SitePage("search", "/search?q=training+logs"),
                new SitePage("search-none", "/search?q=xylophonic"),
                new SitePage("not-found", "/no-such-page")));
        families.forEach((name, form) -> pages.stream()
                .filter(path -> path.matches(form))
                .findFirst()
                .ifPresentOrElse(path -> found.add(new SitePage(name, path)), () -> {
                    throw new AssertionError("The demo newsroom has no page like " + form);
                }));
        return found;
    }
}
