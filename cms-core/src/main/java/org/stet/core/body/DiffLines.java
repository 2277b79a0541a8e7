package org.stet.core.body;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stet.core.body.Block.BulletList;
import org.stet.core.body.Block.Cell;
import org.stet.core.body.Block.CodeBlock;
import org.stet.core.body.Block.Divider;
import org.stet.core.body.Block.Embed;
import org.stet.core.body.Block.Figure;
import org.stet.core.body.Block.Heading;
import org.stet.core.body.Block.ListItem;
import org.stet.core.body.Block.OrderedList;
import org.stet.core.body.Block.Paragraph;
import org.stet.core.body.Block.PullQuote;
import org.stet.core.body.Block.Quote;
import org.stet.core.body.Block.Row;
import org.stet.core.body.Block.Table;
import org.stet.core.body.DiffBlock.Attribute;
import org.stet.core.body.DiffBlock.Kind;

/** Lays a body out as lines, so that nested texts are compared like flat ones. */
final class DiffLines {

    private static final MarkedText NONE = MarkedText.plain("");

    private final List<DiffLine> lines = new ArrayList<>();

    private DiffLines() {}

    static List<DiffLine> of(Body body) {
        DiffLines lines = new DiffLines();
        body.blocks().forEach(block -> lines.block(block, 1, Kind.PARAGRAPH));
        return lines.lines;
    }

    private void block(Block block, int depth, Kind paragraphKind) {
        switch (block) {
            case Paragraph paragraph -> paragraph(paragraph, depth, paragraphKind);
            case Heading heading ->
                add(
                        Kind.HEADING,
                        MarkedText.of(heading.content()),
                        Map.of(Attribute.LEVEL, Integer.toString(heading.level())));
            case BulletList list -> list("bullets", list.items(), depth);
            case OrderedList list -> list("numbers from " + list.start(), list.items(), depth);
            case Quote quote -> quote(quote);
            case PullQuote quote -> add(Kind.PULL_QUOTE, MarkedText.of(quote.content()), source(quote.source()));
            case Figure figure -> figure(figure);
            case Table table -> {
                add(Kind.TABLE, NONE, Map.of());
                table.rows().forEach(this::row);
            }
            case CodeBlock code ->
                add(
                        Kind.CODE,
                        MarkedText.plain(code.text()),
                        code.language() == null ? Map.of() : Map.of(Attribute.LANGUAGE, code.language()));
            case Divider _ -> add(Kind.DIVIDER, NONE, Map.of());
            case Embed embed -> embed(embed);
        }
    }

    private void paragraph(Paragraph paragraph, int depth, Kind kind) {
        boolean listed = kind == Kind.ITEM || kind == Kind.ITEM_PARAGRAPH;
        add(kind, MarkedText.of(paragraph.content()), listed ? depth(depth - 1) : Map.of());
    }

    private void list(String numbering, List<ListItem> items, int depth) {
        Map<Attribute, String> attributes = depth(depth);
        attributes.put(Attribute.NUMBERING, numbering);
        add(Kind.LIST, NONE, attributes);
        for (ListItem item : items) {
            block(item.content().getFirst(), depth + 1, Kind.ITEM);
            item.content().stream().skip(1).forEach(block -> block(block, depth + 1, Kind.ITEM_PARAGRAPH));
        }
    }

    private static Map<Attribute, String> depth(int depth) {
        Map<Attribute, String> attributes = new EnumMap<>(Attribute.class);
        attributes.put(Attribute.DEPTH, Integer.toString(depth));
        return attributes;
    }

    private void quote(Quote quote) {
        add(Kind.QUOTE, NONE, source(quote.source()));
        quote.paragraphs().forEach(paragraph -> paragraph(paragraph, 1, Kind.QUOTE_PARAGRAPH));
    }

    private static Map<Attribute, String> source(@Nullable String source) {
        return source == null ? Map.of() : Map.of(Attribute.SOURCE, source);
    }

    private void figure(Figure figure) {
        Map<Attribute, String> attributes = new EnumMap<>(Attribute.class);
        attributes.put(Attribute.PICTURE, figure.picture().value());
        attributes.put(Attribute.ALT, figure.alt());
        attributes.put(Attribute.DECORATIVE, figure.decorative() ? "yes" : "");
        attributes.put(Attribute.CAPTION, figure.caption());
        attributes.put(Attribute.CREDIT, figure.credit());
        add(Kind.FIGURE, NONE, attributes);
    }

    private void row(Row row) {
        List<MarkedText> cells = row.cells().stream().map(DiffLines::text).toList();
        String shape = row.cells().stream().map(DiffLines::shape).collect(Collectors.joining(", "));
        add(Kind.TABLE_ROW, MarkedText.joined(cells, "\t"), Map.of(Attribute.CELLS, shape));
    }

    private static MarkedText text(Cell cell) {
        return MarkedText.joined(
                cell.content().stream()
                        .map(paragraph -> MarkedText.of(paragraph.content()))
                        .toList(),
                "\n");
    }

    private static String shape(Cell cell) {
        String kind = cell.header() ? "head" : "cell";
        String span = cell.columns() == 1 && cell.rows() == 1 ? "" : " %d×%d".formatted(cell.columns(), cell.rows());
        String paragraphs =
                cell.content().size() == 1 ? "" : " of " + cell.content().size();
        return kind + span + paragraphs;
    }

    private void embed(Embed embed) {
        Map<Attribute, String> attributes = new EnumMap<>(Attribute.class);
        attributes.put(Attribute.PROVIDER, embed.provider().label());
        attributes.put(Attribute.ADDRESS, embed.address().value());
        attributes.put(Attribute.TITLE, embed.title());
        add(Kind.EMBED, NONE, attributes);
    }

    private void add(Kind kind, MarkedText text, Map<Attribute, String> attributes) {
        lines.add(new DiffLine(kind, text, attributes));
    }
}
