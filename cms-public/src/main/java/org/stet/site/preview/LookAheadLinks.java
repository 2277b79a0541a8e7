package org.stet.site.preview;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps whoever looks ahead from falling out into the present: links lead to the stories and the front page of that instant,
 * all others lead nowhere, and pictures are loaded from below. The templates quote every attribute, so tags can be told
 * apart from text.
 */
record LookAheadLinks(String root) {

    private static final String REST_OF_TAG = "(?:[^>\"]|\"[^\"]*\")*>";
    private static final Pattern LINK = Pattern.compile("<a\\s" + REST_OF_TAG);
    private static final Pattern PICTURE = Pattern.compile("<(?:img|source)\\s" + REST_OF_TAG);
    private static final Pattern ADDRESS = Pattern.compile("\\shref=\"([^\"]*)\"");
    private static final Pattern LOADED = Pattern.compile("([\\s\"])/media/");

    String in(String html) {
        var linked = LINK.matcher(html).replaceAll(tag -> quote(link(tag)));
        return PICTURE.matcher(linked).replaceAll(tag -> quote(picture(tag)));
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
