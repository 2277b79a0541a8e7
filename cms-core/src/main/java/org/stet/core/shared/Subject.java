package org.stet.core.shared;

import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * Something readers' pages are made of, such as {@code article:17} or {@code ticker}. Pages carry the subjects they show; a
 * committed change names the subjects it touches.
 */
public record Subject(String value) {

    // First: the subjects below are checked against it.
    private static final Pattern FORM = Pattern.compile("[a-z]{2,20}(?::[a-z0-9]{1,40})?");

    /** The front page and every other list of the newest stories. */
    public static final Subject FRONT = new Subject("front");

    public static final Subject TICKER = new Subject("ticker");
    public static final Subject SETTINGS = new Subject("settings");
    /** The addresses of tags and authors, which the sitemap tells. */
    public static final Subject LISTS = new Subject("lists");
    /** The tree of categories, which every page's navigation shows. */
    public static final Subject SECTIONS = new Subject("sections");

    public Subject {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a subject: " + value);
        }
    }

    public static Subject article(long id) {
        return new Subject("article:" + id);
    }

    /** The live coverage of a story. */
    public static Subject live(long article) {
        return new Subject("live:" + article);
    }

    public static Subject author(long id) {
        return new Subject("author:" + id);
    }

    public static Subject category(long id) {
        return new Subject("category:" + id);
    }

    public static Subject tag(long id) {
        return new Subject("tag:" + id);
    }

    /** The number of the story, where this is one. */
    public OptionalLong article() {
        return value.startsWith("article:")
                ? OptionalLong.of(Long.parseLong(value.substring("article:".length())))
                : OptionalLong.empty();
    }

    public boolean isTag() {
        return value.startsWith("tag:");
    }

    public static Subject dossier(long id) {
        return new Subject("dossier:" + id);
    }

    public static Subject picture(String id) {
        return new Subject("picture:" + id);
    }

    @Override
    public String toString() {
        return value;
    }
}
