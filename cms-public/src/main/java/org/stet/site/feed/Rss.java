package org.stet.site.feed;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.stet.site.pagecache.ReadyBytes;

/** A feed as RSS 2.0 with whole texts and pictures. */
final class Rss {

    private static final DateTimeFormatter RFC_822 =
            DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.ENGLISH);

    private Rss() {}

    static ReadyBytes of(Channel channel) {
        return Xml.document(
                "application/rss+xml;charset=utf-8",
                "rss",
                rss -> rss.attribute("version", "2.0")
                        .attribute("xmlns:atom", "http://www.w3.org/2005/Atom")
                        .attribute("xmlns:content", "http://purl.org/rss/1.0/modules/content/")
                        .attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/")
                        .attribute("xmlns:media", "http://search.yahoo.com/mrss/")
                        .element("channel", inside -> write(inside, channel)));
    }

    private static void write(Xml out, Channel channel) {
        out.element("title", channel.title())
                .element("link", channel.absolute(channel.path()))
                .element("description", channel.description())
                .element("language", channel.language())
                .element(
                        "atom:link",
                        link -> link.attribute("rel", "self")
                                .attribute("type", "application/rss+xml")
                                .attribute("href", channel.absoluteFeed()));
        if (!channel.hub().isEmpty()) {
            out.element("atom:link", link -> link.attribute("rel", "hub").attribute("href", channel.hub()));
        }
        channel.items().forEach(item -> out.element("item", inside -> write(inside, item, channel)));
    }

    private static void write(Xml out, Channel.Item item, Channel channel) {
        var card = item.card();
        out.element("title", card.headline())
                .element("link", channel.absolute(card.href()))
                .element("guid", guid -> guid.attribute("isPermaLink", "false").text(item.id()))
                .element("pubDate", date(card.teaser().publishedAt()));
        var updated = card.teaser().updatedAt();
        if (updated != null) {
            out.element("atom:updated", updated.truncatedTo(ChronoUnit.SECONDS).toString());
        }
        card.authors().forEach(author -> out.element("dc:creator", author.name()));
        var section = card.section();
        if (section != null) {
            out.element("category", section.name());
        }
        item.tags().forEach(tag -> out.element("category", tag));
        out.element("description", card.standfirst()).element("content:encoded", item.html());
        var picture = card.whole();
        if (picture != null) {
            out.element(
                    "media:content",
                    media -> media.attribute("url", channel.absolute(picture.url()))
                            .attribute("medium", "image")
                            .attribute("width", Integer.toString(picture.width()))
                            .attribute("height", Integer.toString(picture.height())));
        }
    }

    private static String date(Instant instant) {
        return RFC_822.format(instant.atOffset(ZoneOffset.UTC));
    }
}
