package org.stet.core.body;

import java.util.List;
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

/** The words of one block, without any markup: lines for items and rows, a tab between cells. */
final class PlainText {

    private PlainText() {}

    static String of(Block block) {
        return switch (block) {
            case Paragraph paragraph -> of(paragraph.content());
            case Heading heading -> of(heading.content());
            case BulletList list -> items(list.items());
            case OrderedList list -> items(list.items());
            case Quote quote -> withSource(paragraphs(quote.paragraphs()), quote.source());
            case PullQuote quote -> withSource(of(quote.content()), quote.source());
            case Figure figure -> lines(List.of(figure.caption(), figure.credit()));
            case Table table -> table.rows().stream().map(PlainText::row).collect(Collectors.joining("\n"));
            case CodeBlock code -> code.text();
            case Divider _ -> "";
            case Embed embed -> embed.title();
        };
    }

    static String of(List<Inline> content) {
        return content.stream().map(Inline::plain).collect(Collectors.joining());
    }

    private static String items(List<ListItem> items) {
        return items.stream()
                .flatMap(item -> item.content().stream())
                .map(PlainText::of)
                .collect(Collectors.joining("\n"));
    }

    private static String row(Row row) {
        return row.cells().stream()
                .map(Cell::content)
                .map(PlainText::paragraphs)
                .collect(Collectors.joining("\t"));
    }

    private static String paragraphs(List<Paragraph> paragraphs) {
        return lines(paragraphs.stream().map(p -> of(p.content())).toList());
    }

    private static String withSource(String text, @Nullable String source) {
        return source == null ? text : lines(List.of(text, source));
    }

    private static String lines(List<String> lines) {
        return lines.stream().filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
    }
}
