package org.stet.site.feed;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.stet.site.pagecache.ReadyBytes;

/** A feed as Atom 1.0 (RFC 4287), for readers that prefer it; it says the same as the {@link Rss} one. */
final class Atom {

    private Atom() {}

    static ReadyBytes of(Channel channel) {
        return Xml.document("application/atom+xml;charset=utf-8", "feed", feed -> {
            feed.attribute("xmlns", "http://www.w3.org/2005/Atom")
                    .attribute("xml:lang", channel.language())
                    .element("id", channel.absoluteFeed())
                    .element("title", channel.title())
                    .element("subtitle", channel.description())
                    .element("updated", time(lastChange(channel)));
            link(feed, "self", "application/atom+xml", channel.absoluteFeed());
            link(feed, "alternate", "text/html", channel.absolute(channel.path()));
            if (!channel.hub().isEmpty()) {
                feed.element("link", hub -> hub.attribute("rel", "hub").attribute("href", channel.hub()));
            }
            channel.items().forEach(item -> feed.element("entry", entry -> write(entry, item, channel)));
        });
    }

    /** A feed in which nothing stands yet has never changed; the format asks for an instant all the same. */
    private static Instant lastChange(Channel channel) {
        return channel.items().stream()
                .map(Atom::changed)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }

    private static Instant changed(Channel.Item item) {
        var teaser = item.card().teaser();
        return Objects.requireNonNullElse(teaser.updatedAt(), teaser.publishedAt());
    }

    private static void write(Xml out, Channel.Item item, Channel channel) {
        var card = item.card();
        out.element("id", item.id())
                .element("title", card.headline())
                .element("published", time(card.teaser().publishedAt()))
                .element("updated", time(changed(item)));
        link(out, "alternate", "text/html", channel.absolute(card.href()));
        card.authors()
                .forEach(author -> out.element(
                        "author",
                        person -> person.element("name", author.name())
                                .element("uri", channel.absolute("/author/" + author.slug()))));
        var section = card.section();
        if (section != null) {
            out.element("category", category -> category.attribute("term", section.name()));
        }
        item.tags().forEach(tag -> out.element("category", category -> category.attribute("term", tag)));
        out.element("summary", card.standfirst())
                .element("content", content -> content.attribute("type", "html").text(item.html()));
    }

    private static void link(Xml out, String rel, String type, String address) {
        out.element(
                "link",
                link -> link.attribute("rel", rel).attribute("type", type).attribute("href", address));
    }

    private static String time(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
