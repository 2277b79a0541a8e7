package org.stet.core.body;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stet.core.body.Block.BulletList;
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
import org.stet.core.body.Block.Table;

/** A block's words as plain paragraphs, for places such as table cells that hold nothing else. */
final class Flattened {

    private Flattened() {}

    static Stream<Paragraph> paragraphs(Block block) {
        return switch (block) {
            case Paragraph paragraph -> Stream.of(paragraph);
            case Heading heading -> Stream.of(new Paragraph(heading.content()));
            case BulletList list -> items(list.items());
            case OrderedList list -> items(list.items());
            case Quote quote -> Stream.concat(quote.paragraphs().stream(), line(quote.source()));
            case PullQuote quote -> Stream.concat(Stream.of(new Paragraph(quote.content())), line(quote.source()));
            case Figure figure -> Stream.concat(line(figure.caption()), line(figure.credit()));
            case Table table ->
                table.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .flatMap(cell -> cell.content().stream())
                        .filter(paragraph -> !paragraph.content().isEmpty());
            case CodeBlock code -> code.text().lines().flatMap(line -> line(code(line)));
            case Divider _ -> Stream.empty();
            case Embed embed ->
                Stream.of(new Paragraph(
                        List.of(new Inline.Text(embed.title(), List.of(new Mark.Link(embed.address()))))));
        };
    }

    private static Stream<Paragraph> items(List<ListItem> items) {
        return items.stream()
                .flatMap(item -> item.content().stream())
                .flatMap(Flattened::paragraphs)
                .filter(paragraph -> !paragraph.content().isEmpty());
    }

    private static String code(String line) {
        Flow flow = new Flow();
        flow.text(line, List.of());
        return flow.finish().stream().map(PlainText::of).findFirst().orElse("");
    }

    private static Stream<Paragraph> line(@Nullable String text) {
        return text == null || text.isEmpty()
                ? Stream.empty()
                : Stream.of(new Paragraph(List.of(new Inline.Text(text))));
    }
}
