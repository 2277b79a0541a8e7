package org.stet.site.shell;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a page says about itself to machines. Addresses are paths of this site. */
public record Head(
        String title,
        String description,
        @Nullable String canonical,
        @Nullable Section section,
        @Nullable Feed feed,
        @Nullable Pager pager,
        @Nullable Card card,
        @Nullable Shot shot,
        List<JsonLd> facts) {

    /** The feeds of what a page lists, which stand below its own address. */
    public record Feed(String title, String page) {

        public String xml() {
            return page + "/feed.xml";
        }

        public String atom() {
            return page + "/atom.xml";
        }

        public String json() {
            return page + "/feed.json";
        }
    }

    /** The picture beside a link on another site; its address is absolute. */
    public record Shot(String url, int width, int height, String alt) {}

    /** How a story introduces itself on other sites, and as structured data. Authors are the addresses of their pages. */
    public record Card(
            String title,
            String description,
            @Nullable Shot picture,
            String published,
            @Nullable String modified,
            @Nullable String section,
            List<String> authors,
            JsonLd data) {}

    public Head {
        facts = List.copyOf(facts);
    }

    public static Head of(String title, String description) {
        return new Head(title, description, null, null, null, null, null, null, List.of());
    }

    public Head at(String path) {
        return new Head(title, description, path, section, feed, pager, card, shot, facts);
    }

    public Head in(@Nullable Section top) {
        return new Head(title, description, canonical, top, feed, pager, card, shot, facts);
    }

    public Head with(Feed other) {
        return new Head(title, description, canonical, section, other, pager, card, shot, facts);
    }

    public Head with(Pager other) {
        return new Head(title, description, canonical, section, feed, other, card, shot, facts);
    }

    public Head with(Card other) {
        return new Head(title, description, canonical, section, feed, pager, other, shot, facts);
    }

    /** The picture of a page that is no story. */
    public Head with(@Nullable Shot other) {
        return new Head(title, description, canonical, section, feed, pager, card, other, facts);
    }

    /** What else machines are told, beside the card's own data. */
    public Head stating(List<JsonLd> other) {
        return new Head(title, description, canonical, section, feed, pager, card, shot, other);
    }
}
