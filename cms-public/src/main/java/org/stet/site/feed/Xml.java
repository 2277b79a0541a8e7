package org.stet.site.feed;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.stet.site.pagecache.ReadyBytes;

/** Writes XML. The JDK's writer escapes; characters that XML 1.0 cannot hold are left out. */
final class Xml {

    private final XMLStreamWriter out;

    private Xml(XMLStreamWriter out) {
        this.out = out;
    }

    /** A whole document of one element. */
    static ReadyBytes document(String contentType, String root, Consumer<Xml> inside) {
        var bytes = new ByteArrayOutputStream();
        try {
            var out = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            out.writeStartDocument("UTF-8", "1.0");
            new Xml(out).element(root, inside);
            out.writeEndDocument();
            out.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return ReadyBytes.of(contentType, bytes.toByteArray());
    }

    Xml element(String name, Consumer<Xml> inside) {
        try {
            out.writeStartElement(name);
            inside.accept(this);
            out.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    Xml element(String name, String text) {
        return element(name, inside -> inside.text(text));
    }

    Xml attribute(String name, String value) {
        try {
            out.writeAttribute(name, clean(value));
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    Xml text(String text) {
        try {
            out.writeCharacters(clean(text));
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    /** Without control characters, lone surrogates, U+FFFE and U+FFFF. */
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
