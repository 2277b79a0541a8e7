package org.stet.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.stet.core.media.Crop;
import org.stet.core.media.PictureVariants;
import org.stet.core.media.VariantFormat;
import org.stet.core.shared.PictureRef;
import org.stet.site.pagecache.PageSource;
import org.stet.site.shell.Apology;

/** Every address that anybody finds who begins at some and follows whatever looks like an address of ours, with its answer. */
record Sweep(Map<String, HttpResponse<String>> answers) {

    /** Where anybody begins: what has a name that needs no finding out, and what nobody has heard of. */
    static final List<String> WELL_KNOWN = List.of(
            "/",
            "/feed.xml",
            "/feed.json",
            "/atom.xml",
            "/category/policy/atom.xml",
            "/author/ada-lind/atom.xml",
            "/tag/audits/atom.xml",
            "/dossiers/together/atom.xml",
            "/sitemap.xml",
            "/sitemap-lists.xml",
            "/news-sitemap.xml",
            "/archive",
            "/archive?page=2",
            "/ticker",
            "/theme.css",
            "/robots.txt",
            "/opensearch.xml",
            "/search",
            "/search?q=headline",
            "/search?q=headlnie+words",
            "/search?q=body&sort=newest",
            "/search?q=standfirst&page=2",
            "/search/suggest?q=qu",
            "/search/suggest?q=headline",
            "/humans.txt",
            "/llms.txt",
            "/.well-known/security.txt",
            "/corrections",
            "/corrections?page=2",
            "/category/policy/feed.xml",
            "/category/policy/feed.json",
            "/category/policy?page=2",
            "/author/ada-lind/feed.xml",
            "/author/ada-lind/feed.json",
            "/tag/audits/feed.xml",
            "/tag/audits/feed.json",
            "/dossiers/together",
            "/dossiers/together?page=2",
            "/dossiers/together/feed.xml",
            "/dossiers/together/feed.json",
            "/preview/" + "0".repeat(40),
            "/preview/" + "0".repeat(40) + "/media/a/1600.jpg",
            "/media/a/1600.jpg",
            "/nothing");

    private static final Pattern LINK = Pattern.compile(
            "(?:href|src)=\"(/[^\"#]*)|https?://localhost:8080(/[^\"<{\\s]*)|(/media/\\w+/\\d+\\.\\w+)");

    static Sweep of(RunningSite site, Collection<String> begin) {
        var answers = new LinkedHashMap<String, HttpResponse<String>>();
        var queue = new ArrayList<>(begin);
        for (var i = 0; i < queue.size(); i++) {
            var path = queue.get(i);
            if (!answers.containsKey(path)) {
                var answer = site.get(path);
                answers.put(path, answer);
                LINK.matcher(answer.body()).results().forEach(link -> queue.add(address(link)));
            }
        }
        return new Sweep(answers);
    }

    private static String address(MatchResult link) {
        return IntStream.rangeClosed(1, link.groupCount())
                .mapToObj(link::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    Set<String> paths() {
        return answers.keySet();
    }

    /** Where a word is seen, in a body or in a header, however it is written. */
    Set<String> naming(String word) {
        return answers.entrySet().stream()
                .filter(each -> says(each.getValue(), word))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static boolean says(HttpResponse<String> answer, String word) {
        return (answer.body() + answer.headers().map()).toLowerCase(Locale.ROOT).contains(word);
    }

    /** Fails for a kind of page of which not one was seen: whoever adds a kind adds an address of it to what is swept. */
    void reachesEveryKindOfPage(RunningSite site) {
        var kinds = site.site().getBeansOfType(PageSource.class).values();
        assertThat(kinds).hasSizeGreaterThan(14);
        for (var kind : kinds) {
            if (!(kind instanceof Apology)) {
                assertThat(answers.entrySet())
                        .as(kind.getClass().getSimpleName())
                        .anyMatch(each -> each.getValue().statusCode() == 200
                                && kind.owns(each.getKey().replaceAll("\\?.*", "")));
            }
        }
    }

    /** A picture by every name it could have. */
    static List<String> variants(PictureRef picture) {
        var paths = new ArrayList<String>();
        for (var format : VariantFormat.values()) {
            for (var width : PictureVariants.WIDTHS) {
                paths.add("/media/" + picture + "/" + width + "." + format.ending());
            }
        }
        for (var crop : Crop.values()) {
            for (var width : crop.widths()) {
                paths.add("/media/" + picture + "/" + width + "-" + crop.ratio() + "-1.jpg");
            }
        }
        return paths;
    }
}
