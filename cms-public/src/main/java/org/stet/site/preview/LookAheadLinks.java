package org.stet.site.preview;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.site.pagecache.Page;
import org.stet.site.pagecache.ReadyBytes;

/**
 * Keeps whoever looks ahead from falling out into the present: links lead to the stories and the front page below the root,
 * all others lead nowhere, and pictures are loaded from below where there are some. The templates quote every attribute, so tags can be told
 * apart from text.
 */
record LookAheadLinks(String root, boolean hasPictures) {

    private static final String REST_OF_TAG = "(?:[^>\"]|\"[^\"]*\")*>";
    private static final Pattern LINK = Pattern.compile("<a\\s" + REST_OF_TAG);
    private static final Pattern PICTURE = Pattern.compile("<(?:img|source)\\s" + REST_OF_TAG);
    private static final Pattern ADDRESS = Pattern.compile("\\shref=\"([^\"]*)\"");
    private static final Pattern LOADED = Pattern.compile("([\\s\"])/media/");

    Page.Text in(Page.Text page) {
        var html = in(new String(page.bytes().plain(), StandardCharsets.UTF_8));
        var bytes = ReadyBytes.of(page.bytes().contentType(), html.getBytes(StandardCharsets.UTF_8));
        return new Page.Text(bytes, Set.of(), Set.of(), null);
    }

    String in(String html) {
        var linked = LINK.matcher(html).replaceAll(tag -> quote(link(tag)));
        return !hasPictures ? linked : PICTURE.matcher(linked).replaceAll(tag -> quote(picture(tag)));
    }

    private String link(MatchResult tag) {
        return ADDRESS.matcher(tag.group()).replaceAll(address -> quote(destination(address.group(1))));
    }

    private String destination(String address) {
        if (address.startsWith("#")) {
            return " href=\"" + address + "\"";
        }
        if (address.equals("/")) {
            return " href=\"" + root + "\"";
        }
        return address.startsWith("/articles/") ? " href=\"" + root + address + "\"" : " aria-disabled=\"true\"";
    }

    private String picture(MatchResult tag) {
        return LOADED.matcher(tag.group()).replaceAll(before -> quote(before.group(1) + root + "/media/"));
    }

    private static String quote(String replacement) {
        return Matcher.quoteReplacement(replacement);
    }
}
