package org.stet.core.body;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.stet.core.body.Block.Cell;
import org.stet.core.body.Block.Paragraph;
import org.stet.core.body.Block.Row;
import org.stet.core.body.Block.Table;

/** Reads a table row by row. Its caption becomes a paragraph in front; tables inside cells become text. */
final class HtmlTable {

    private final HtmlReader reader;

    HtmlTable(HtmlReader reader) {
        this.reader = reader;
    }

    void read(Element table, List<Mark> marks, Flow flow) {
        table.children().stream()
                .filter(child -> child.nameIs("caption"))
                .forEach(caption -> flow.addAll(reader.paragraphs(caption, marks, child -> true)));
        List<Row> rows = table.children().stream()
                .flatMap(child -> child.nameIs("tr") ? Stream.of(child) : child.children().stream())
                .filter(child -> child.nameIs("tr"))
                .flatMap(row -> row(row, marks).stream())
                .toList();
        if (!rows.isEmpty()) {
            flow.add(new Table(rows));
        }
    }

    private Optional<Row> row(Element row, List<Mark> marks) {
        List<Cell> cells = row.children().stream()
                .filter(child -> child.nameIs("td") || child.nameIs("th"))
                .map(cell -> cell(cell, marks))
                .toList();
        return cells.isEmpty() ? Optional.empty() : Optional.of(new Row(cells));
    }

    private Cell cell(Element cell, List<Mark> marks) {
        List<Paragraph> paragraphs = reader.paragraphs(cell, marks, child -> true);
        return new Cell(
                cell.nameIs("th"),
                span(cell.attr("colspan")),
                span(cell.attr("rowspan")),
                paragraphs.isEmpty() ? List.of(new Paragraph(List.of())) : paragraphs);
    }

    private static int span(String value) {
        return value.matches("[0-9]{1,5}") ? Math.clamp(Integer.parseInt(value), 1, Cell.MAX_SPAN) : 1;
    }
}
