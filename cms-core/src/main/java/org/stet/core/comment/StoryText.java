package org.stet.core.comment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stet.core.article.Content;
import org.stet.core.body.Block;
import org.stet.core.body.Block.Paragraph;
import org.stet.core.body.Body;
import org.stet.core.body.Inline;
import org.stet.core.shared.InvalidInput;

/**
 * The texts of one version of a story in which anchors are found. That of the body is every line somebody can type into, in
 * order and with one line end between them: the browser counts the same way.
 */
public final class StoryText {

    private final String headline;
    private final String standfirst;
    private final String body;

    private StoryText(Content content) {
        headline = content.headline();
        standfirst = content.standfirst();
        body = running(content.body());
    }

    public static StoryText of(Content content) {
        return new StoryText(content);
    }

    /** The running text of a field; that of one without is empty. */
    public String of(Field field) {
        return switch (field) {
            case HEADLINE -> headline;
            case STANDFIRST -> standfirst;
            case BODY -> body;
            default -> "";
        };
    }

    /** Where the anchored words stand in this version, if they still do. A field as a whole is nowhere in its text. */
    public Optional<Span> find(Anchor anchor) {
        return anchor.isSelection() ? AnchorSearch.find(of(anchor.field()), anchor) : Optional.empty();
    }

    /**
     * An anchor for what a browser says somebody selected. The words must stand there, or else just once in the text: nobody
     * comments on words that are not in the story. Line ends and other white space may differ.
     */
    Anchor anchor(Field field, int from, String quote) {
        if (!field.isQuotable() || quote.isBlank()) {
            return Anchor.on(field);
        }
        if (quote.length() > Anchor.LONGEST) {
            throw new InvalidInput("Select at most 1,000 characters for one comment.");
        }
        var text = of(field);
        var plain = spaced(text);
        var wanted = spaced(quote);
        var at = from >= 0 && plain.startsWith(wanted, from) ? from : plain.indexOf(wanted);
        if (at < 0
                || (at != from && plain.indexOf(wanted, at + 1) >= 0)
                || splitsAPair(text, at, at + wanted.length())) {
            throw new InvalidInput("These words are not in the story as it stands now. Select them again.");
        }
        return Anchor.in(field, text, new Span(at, at + wanted.length()));
    }

    private static boolean splitsAPair(String text, int from, int to) {
        return Character.isLowSurrogate(text.charAt(from)) || Character.isHighSurrogate(text.charAt(to - 1));
    }

    private static String spaced(String text) {
        var out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            if (Character.isWhitespace(out.charAt(i)) || Character.isSpaceChar(out.charAt(i))) {
                out.setCharAt(i, ' ');
            }
        }
        return out.toString();
    }

    private static String running(Body body) {
        var lines = new ArrayList<String>();
        body.blocks().forEach(block -> collect(block, lines));
        return String.join("\n", lines);
    }

    private static void collect(Block block, List<String> lines) {
        switch (block) {
            case Paragraph paragraph -> lines.add(plain(paragraph.content()));
            case Block.Heading heading -> lines.add(plain(heading.content()));
            case Block.PullQuote quote -> lines.add(plain(quote.content()));
            case Block.CodeBlock code -> lines.add(code.text());
            case Block.Quote quote -> quote.paragraphs().forEach(paragraph -> collect(paragraph, lines));
            case Block.BulletList list -> items(list.items(), lines);
            case Block.OrderedList list -> items(list.items(), lines);
            case Block.Table table ->
                table.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .flatMap(cell -> cell.content().stream())
                        .forEach(paragraph -> collect(paragraph, lines));
            case Block.Figure _, Block.Embed _, Block.Divider _ -> {}
        }
    }

    private static void items(List<Block.ListItem> items, List<String> lines) {
        items.stream().flatMap(item -> item.content().stream()).forEach(block -> collect(block, lines));
    }

    private static String plain(List<Inline> content) {
        return content.stream().map(Inline::plain).collect(Collectors.joining());
    }
}
