package org.stet.core.body;

import java.util.function.Function;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.stet.core.shared.PictureRef;

/**
 * Reads HTML from elsewhere (a clipboard, another system's export) into the vocabulary. What has no place in it becomes
 * plain text; scripts, styles and drawings become nothing. The same input gives the same body, and reading back what
 * {@link BodyHtml} wrote of it changes nothing.
 */
public final class PastedHtml {

    /** The longest input, in characters; hostile markup of this size still takes a parser about a second. */
    public static final int MAX_LENGTH = 2_000_000;

    private static final int MAX_DEPTH = 200;

    private PastedHtml() {}

    /** Reads a clipboard. Its pictures are left out: they are somebody else's files. */
    public static Body parse(String html) {
        return parse(html, address -> null);
    }

    /** Reads an export, with the pictures whose {@code src} the lookup knows. Too much text is {@link MalformedBody}. */
    public static Body parse(String html, Function<String, @Nullable PictureRef> pictures) {
        if (html.length() > MAX_LENGTH) {
            throw MalformedBody.because("The pasted text is longer than 2 million characters; paste it in parts.");
        }
        Document document = Parser.htmlParser().setMaxDepth(MAX_DEPTH).parseInput(html, "");
        Body body = new Body(new HtmlReader(pictures).blocks(document.body()));
        BodyJson.write(body);
        return body;
    }
}
