package org.stet.site.feed;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.stet.core.publication.PublishedByline;
import org.stet.site.article.StoryCard;

/** Writes RSS 2.0. The JDK's writer escapes; characters that XML cannot hold are left out. */
final class Rss {

    private static final DateTimeFormatter RFC_822 =
            DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.ENGLISH);
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter out;
    private final String baseUrl;

    private Rss(String baseUrl) throws XMLStreamException {
        this.baseUrl = baseUrl;
        this.out = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
    }

    static byte[] write(Channel channel) {
        try {
            var rss = new Rss(channel.baseUrl());
            rss.channel(channel);
            return rss.bytes.toByteArray();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A feed: its paths begin with a slash. */
    record Channel(
            String baseUrl, String title, String description, String path, String feedPath, List<StoryCard> items) {}

    private void channel(Channel channel) throws XMLStreamException {
        out.writeStartDocument("UTF-8", "1.0");
        out.writeStartElement("rss");
        out.writeAttribute("version", "2.0");
        out.writeNamespace("atom", ATOM);
        out.writeNamespace("dc", DUBLIN_CORE);
        out.writeStartElement("channel");
        element("title", channel.title());
        element("link", baseUrl + channel.path());
        element("description", channel.description());
        out.writeEmptyElement("atom", "link", ATOM);
        out.writeAttribute("rel", "self");
        out.writeAttribute("type", "application/rss+xml");
        out.writeAttribute("href", baseUrl + channel.feedPath());
        for (var card : channel.items()) {
            item(card);
        }
        out.writeEndElement();
        out.writeEndElement();
        out.writeEndDocument();
        out.close();
    }

    /** The guid is the story's own, so that neither a new address nor a typo announces it again. */
    private void item(StoryCard card) throws XMLStreamException {
        out.writeStartElement("item");
        element("title", card.headline());
        element("link", baseUrl + card.href());
        out.writeStartElement("guid");
        out.writeAttribute("isPermaLink", "false");
        out.writeCharacters("urn:stet:article:" + card.teaser().article().value());
        out.writeEndElement();
        element("pubDate", date(card.teaser().publishedAt()));
        for (PublishedByline author : card.authors()) {
            out.writeStartElement("dc", "creator", DUBLIN_CORE);
            out.writeCharacters(clean(author.name()));
            out.writeEndElement();
        }
        var section = card.section();
        if (section != null) {
            element("category", section.name());
        }
        element("description", card.standfirst());
        out.writeEndElement();
    }

    private void element(String name, String text) throws XMLStreamException {
        out.writeStartElement(name);
        out.writeCharacters(clean(text));
        out.writeEndElement();
    }

    private static String date(Instant instant) {
        return RFC_822.format(instant.atOffset(ZoneOffset.UTC));
    }

    /** Without what XML 1.0 forbids: control characters, lone surrogates, U+FFFE and U+FFFF. */
    static String clean(String text) {
        return text.codePoints()
                .filter(c -> c == '\t'
                        || c == '\n'
                        || (c >= ' ' && c <= 0xD7FF)
                        || (c >= 0xE000 && c <= 0xFFFD)
                        || c > 0xFFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
