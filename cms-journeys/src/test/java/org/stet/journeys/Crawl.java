package org.stet.journeys;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Every page of the site that a reader comes to from its front page, and those that only say that there is nothing. */
final class Crawl {

    private static final Pattern LINK = Pattern.compile("<a [^>]*?href=\"(/[^\"#]*)");
    /** What no page leads to. */
    private static final List<String> SEEDS = List.of("/", "/no-such-page", "/articles/no-such-story");

    private Crawl() {}

    /** Answers by address, HTML pages only, in the order in which they were found. */
    static Map<String, HttpResponse<String>> of(RunningNewsroom newsroom) {
        var pages = new LinkedHashMap<String, HttpResponse<String>>();
        var queue = new ArrayDeque<>(SEEDS);
        while (!queue.isEmpty()) {
            var path = queue.remove();
            if (pages.containsKey(path)) {
                continue;
            }
            var answer = newsroom.read(path);
            if (answer.headers().firstValue("content-type").orElse("").startsWith("text/html")) {
                pages.put(path, answer);
                LINK.matcher(answer.body()).results().map(link -> link.group(1)).forEach(queue::add);
            }
        }
        return pages;
    }
}
