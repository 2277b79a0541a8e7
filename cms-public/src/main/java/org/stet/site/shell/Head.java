package org.stet.site.shell;

import org.jspecify.annotations.Nullable;

/** What a page says about itself to machines. Addresses are paths of this site. */
public record Head(
        String title,
        String description,
        @Nullable String canonical,
        @Nullable Section section,
        @Nullable Feed feed,
        @Nullable Pager pager,
        @Nullable Card card) {

    /** The feeds of what a page lists, which stand below its own address. */
    public record Feed(String title, String page) {

        public String xml() {
            return page + "/feed.xml";
        }

        public String json() {
            return page + "/feed.json";
        }
    }

    /** How the page introduces itself on other sites, and as structured data. */
    public record Card(
            String title,
            @Nullable String picture,
            String published,
            @Nullable String modified,
            JsonLd data) {}

    public static Head of(String title, String description) {
        return new Head(title, description, null, null, null, null, null);
    }

    public Head at(String path) {
        return new Head(title, description, path, section, feed, pager, card);
    }

    public Head in(@Nullable Section top) {
        return new Head(title, description, canonical, top, feed, pager, card);
    }

    public Head with(Feed other) {
        return new Head(title, description, canonical, section, other, pager, card);
    }

    public Head with(Pager other) {
        return new Head(title, description, canonical, section, feed, other, card);
    }

    public Head with(Card other) {
        return new Head(title, description, canonical, section, feed, pager, other);
    }
}
