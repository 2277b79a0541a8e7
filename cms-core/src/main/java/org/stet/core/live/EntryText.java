package org.stet.core.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stet.core.body.Block;
import org.stet.core.body.Body;
import org.stet.core.body.Inline;
import org.stet.core.body.Mark;
import org.stet.core.shared.WebAddress;

/**
 * An entry's text as it is typed into one field, also with a thumb: an empty line begins a paragraph, {@code - } an item of a list,
 * {@code > } a quotation; {@code **bold**}, {@code *italic*}, {@code [words](address)}; a bare address becomes a link. Reading
 * what was written gives the same text.
 */
public final class EntryText {

    private static final Pattern MARKED = Pattern.compile("\\*\\*(?<bold>[^*\\n]+)\\*\\*|\\*(?<italic>[^*\\n]+)\\*"
            + "|\\[(?<words>[^\\]\\n]+)\\]\\((?<to>[^)\\s]+)\\)|(?<bare>https?://[^\\s<>\"]*[^\\s<>\".,;:!?)])");

    private EntryText() {}

    /** The text as blocks; an address that leads nowhere is refused in a sentence. */
    public static List<Block> read(String typed) {
        var blocks = new ArrayList<Block>();
        for (var part : typed.strip().split("\\n\\s*\\n", -1)) {
            if (!part.isBlank()) {
                blocks.add(block(part.strip().lines().toList()));
            }
        }
        return List.copyOf(blocks);
    }

    private static Block block(List<String> lines) {
        if (lines.stream().allMatch(line -> line.startsWith("- "))) {
            return new Block.BulletList(lines.stream()
                    .map(line -> new Block.ListItem(List.of(new Block.Paragraph(line(line.substring(2))))))
                    .toList());
        }
        if (lines.stream().allMatch(line -> line.startsWith("> "))) {
            return new Block.Quote(
                    null,
                    lines.stream()
                            .map(line -> new Block.Paragraph(line(line.substring(2))))
                            .toList());
        }
        var content = new ArrayList<Inline>();
        for (var line : lines) {
            if (!content.isEmpty()) {
                content.add(new Inline.HardBreak());
            }
            content.addAll(line(line));
        }
        return new Block.Paragraph(content);
    }

    private static List<Inline> line(String line) {
        var content = new ArrayList<Inline>();
        var matcher = MARKED.matcher(line);
        int end = 0;
        while (matcher.find()) {
            plain(line.substring(end, matcher.start()), content);
            content.add(marked(matcher.toMatchResult()));
            end = matcher.end();
        }
        plain(line.substring(end), content);
        return content;
    }

    private static void plain(String text, List<Inline> content) {
        if (!text.isEmpty()) {
            content.add(new Inline.Text(text));
        }
    }

    private static Inline marked(MatchResult found) {
        if (found.group("bold") != null) {
            return new Inline.Text(found.group("bold"), List.of(new Mark.Bold()));
        }
        if (found.group("italic") != null) {
            return new Inline.Text(found.group("italic"), List.of(new Mark.Italic()));
        }
        var bare = found.group("bare");
        return bare != null ? link(bare, bare) : link(found.group("words"), found.group("to"));
    }

    private static Inline link(String words, String to) {
        return new Inline.Text(words, List.of(new Mark.Link(new WebAddress(to))));
    }

    /** What would have to be typed for this text, its pictures left out; absent where it holds what cannot be typed so. */
    public static Optional<String> write(Body body) {
        var typed = body.blocks().stream()
                .filter(block -> !(block instanceof Block.Figure))
                .map(EntryText::written)
                .collect(Collectors.joining("\n\n"));
        var words = body.blocks().stream()
                .filter(block -> !(block instanceof Block.Figure))
                .toList();
        return Optional.of(typed).filter(each -> read(each).equals(words));
    }

    private static String written(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> written(paragraph.content());
            case Block.BulletList list ->
                list.items().stream()
                        .map(item -> item.content().getFirst() instanceof Block.Paragraph first
                                ? "- " + written(first.content())
                                : "")
                        .collect(Collectors.joining("\n"));
            case Block.Quote quote ->
                quote.paragraphs().stream()
                        .map(paragraph -> "> " + written(paragraph.content()))
                        .collect(Collectors.joining("\n"));
            default -> "";
        };
    }

    private static String written(List<Inline> content) {
        return content.stream().map(EntryText::written).collect(Collectors.joining());
    }

    private static String written(Inline inline) {
        if (!(inline instanceof Inline.Text text) || text.marks().size() != 1) {
            return inline.plain();
        }
        return switch (text.marks().getFirst()) {
            case Mark.Bold _ -> "**" + text.text() + "**";
            case Mark.Italic _ -> "*" + text.text() + "*";
            case Mark.Link(var to) ->
                to.value().equals(text.text()) ? text.text() : "[" + text.text() + "](" + to.value() + ")";
            default -> text.text();
        };
    }
}
