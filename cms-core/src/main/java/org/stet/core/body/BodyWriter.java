package org.stet.core.body;

import java.io.StringWriter;
import java.util.List;
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
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/** Writes the canonical JSON: type, attrs, content, text, marks in this order, and no empty lists below the root. */
final class BodyWriter {

    private final JsonGenerator json;

    private BodyWriter(JsonGenerator json) {
        this.json = json;
    }

    static String write(Body body) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = BodyJson.JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            new BodyWriter(json).body(body);
        }
        return out.toString();
    }

    private void body(Body body) {
        json.writeStartObject();
        json.writeNumberProperty("schemaVersion", body.schemaVersion());
        json.writeStringProperty("type", "doc");
        json.writeArrayPropertyStart("content");
        body.blocks().forEach(this::block);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void block(Block block) {
        switch (block) {
            case Paragraph paragraph -> node("paragraph", () -> line(paragraph.content()));
            case Heading heading -> heading(heading);
            case BulletList list -> node("bulletList", () -> items(list.items()));
            case OrderedList list -> orderedList(list);
            case Quote quote ->
                node("blockquote", () -> {
                    source(quote.source());
                    content(() -> quote.paragraphs().forEach(this::block));
                });
            case PullQuote quote ->
                node("pullQuote", () -> {
                    source(quote.source());
                    line(quote.content());
                });
            case Figure figure -> node("figure", () -> figure(figure));
            case Table table -> node("table", () -> content(() -> table.rows().forEach(this::row)));
            case CodeBlock code -> node("codeBlock", () -> code(code));
            case Divider _ -> node("horizontalRule", () -> {});
            case Embed embed -> node("embed", () -> embed(embed));
        }
    }

    private void heading(Heading heading) {
        node("heading", () -> {
            attributes(() -> json.writeNumberProperty("level", heading.level()));
            line(heading.content());
        });
    }

    private void orderedList(OrderedList list) {
        node("orderedList", () -> {
            attributes(() -> json.writeNumberProperty("start", list.start()));
            items(list.items());
        });
    }

    private void items(List<ListItem> items) {
        content(() -> items.forEach(item ->
                node("listItem", () -> content(() -> item.content().forEach(this::block)))));
    }

    private void source(@Nullable String source) {
        attributes(() -> nullable("source", source));
    }

    private void figure(Figure figure) {
        attributes(() -> {
            json.writeStringProperty("picture", figure.picture().value());
            json.writeStringProperty("alt", figure.alt());
            if (figure.decorative()) {
                json.writeBooleanProperty("decorative", true);
            }
            json.writeStringProperty("caption", figure.caption());
            json.writeStringProperty("credit", figure.credit());
        });
    }

    private void row(Row row) {
        node("tableRow", () -> content(() -> row.cells().forEach(this::cell)));
    }

    private void cell(Cell cell) {
        node(cell.header() ? "tableHeader" : "tableCell", () -> {
            attributes(() -> {
                json.writeNumberProperty("colspan", cell.columns());
                json.writeNumberProperty("rowspan", cell.rows());
            });
            content(() -> cell.content().forEach(this::block));
        });
    }

    private void code(CodeBlock code) {
        attributes(() -> nullable("language", code.language()));
        if (!code.text().isEmpty()) {
            content(() -> node("text", () -> json.writeStringProperty("text", code.text())));
        }
    }

    private void embed(Embed embed) {
        attributes(() -> {
            json.writeStringProperty("provider", embed.provider().key());
            json.writeStringProperty("address", embed.address().value());
            json.writeStringProperty("title", embed.title());
        });
    }

    private void line(List<Inline> line) {
        if (!line.isEmpty()) {
            content(() -> line.forEach(this::inline));
        }
    }

    private void inline(Inline inline) {
        switch (inline) {
            case Inline.HardBreak _ -> node("hardBreak", () -> {});
            case Inline.Text text ->
                node("text", () -> {
                    json.writeStringProperty("text", text.text());
                    marks(text.marks());
                });
        }
    }

    private void marks(List<Mark> marks) {
        if (marks.isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart("marks");
        marks.forEach(mark -> node(mark.type(), () -> {
            if (mark instanceof Mark.Link link) {
                attributes(() -> json.writeStringProperty("href", link.address().value()));
            }
        }));
        json.writeEndArray();
    }

    private void node(String type, Runnable members) {
        json.writeStartObject();
        json.writeStringProperty("type", type);
        members.run();
        json.writeEndObject();
    }

    private void attributes(Runnable members) {
        json.writeObjectPropertyStart("attrs");
        members.run();
        json.writeEndObject();
    }

    private void content(Runnable children) {
        json.writeArrayPropertyStart("content");
        children.run();
        json.writeEndArray();
    }

    private void nullable(String name, @Nullable String value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value);
        }
    }
}
