package org.stet.core.body;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
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
import org.stet.core.shared.InvalidInput;
import org.stet.core.shared.PictureRef;
import org.stet.core.shared.WebAddress;
import tools.jackson.databind.JsonNode;

/** Turns a JSON tree into records and counts blocks as it goes, so that a hostile document is refused early. */
final class BodyReader {

    private int blocks;

    Body body(JsonNode root) {
        JsonObject doc = JsonObject.of(root);
        if (!doc.type().equals("doc")) {
            throw doc.unknown("at the top of a document; \"doc\" does");
        }
        doc.with("schemaVersion", "content");
        int version = new JsonObject.Attributes(root).number("schemaVersion");
        if (version != Body.CURRENT_SCHEMA_VERSION) {
            return new Body(version, List.of());
        }
        return new Body(version, each(doc.list("content"), "block", node -> block(node, 1)));
    }

    private Block block(JsonNode node, int depth) {
        if (depth > Body.MAX_DEPTH) {
            throw Body.tooDeep();
        }
        if (++blocks > Body.MAX_BLOCKS) {
            throw Body.tooManyBlocks();
        }
        JsonObject object = JsonObject.of(node);
        return switch (object.type()) {
            case "paragraph" -> new Paragraph(line(object.with("content")));
            case "heading" -> heading(object.with("attrs", "content"));
            case "bulletList" -> new BulletList(items(object.with("content"), depth));
            case "orderedList" -> orderedList(object.with("attrs", "content"), depth);
            case "blockquote" -> quote(object.with("attrs", "content"), depth);
            case "pullQuote" -> pullQuote(object.with("attrs", "content"));
            case "figure" -> figure(object.with("attrs"));
            case "table" -> table(object.with("content"), depth);
            case "codeBlock" -> code(object.with("attrs", "content"));
            case "horizontalRule" -> {
                object.with();
                yield new Divider();
            }
            case "embed" -> embed(object.with("attrs"));
            default -> throw object.unknown("here as a block");
        };
    }

    private static Heading heading(JsonObject object) {
        return new Heading(object.attributes("level").number("level"), line(object));
    }

    private OrderedList orderedList(JsonObject object, int depth) {
        return new OrderedList(object.attributes("start").number("start"), items(object, depth));
    }

    private List<ListItem> items(JsonObject list, int depth) {
        return each(list.list("content"), "list item", node -> {
            JsonObject item =
                    child(node, "listItem", "in a list; list items do").with("content");
            return new ListItem(each(item.list("content"), "block", inner -> block(inner, depth + 1)));
        });
    }

    private Quote quote(JsonObject object, int depth) {
        return new Quote(object.attributes("source").textOrNull("source"), paragraphs(object, depth));
    }

    private static PullQuote pullQuote(JsonObject object) {
        return new PullQuote(object.attributes("source").textOrNull("source"), line(object));
    }

    private static Figure figure(JsonObject object) {
        var attributes = object.attributes("picture", "alt", "decorative", "caption", "credit");
        return new Figure(
                new PictureRef(attributes.text("picture")),
                attributes.text("alt"),
                attributes.flag("decorative"),
                attributes.text("caption"),
                attributes.text("credit"));
    }

    private Table table(JsonObject object, int depth) {
        return new Table(each(object.list("content"), "row", node -> {
            JsonObject row = child(node, "tableRow", "in a table; rows do").with("content");
            return new Row(each(row.list("content"), "cell", cell -> cell(cell, depth)));
        }));
    }

    private Cell cell(JsonNode node, int depth) {
        JsonObject cell = JsonObject.of(node);
        boolean header = cell.type().equals("tableHeader");
        if (!header && !cell.type().equals("tableCell")) {
            throw cell.unknown("in a table row; cells do");
        }
        var spans = cell.with("attrs", "content").attributes("colspan", "rowspan");
        return new Cell(header, spans.number("colspan"), spans.number("rowspan"), paragraphs(cell, depth));
    }

    private List<Paragraph> paragraphs(JsonObject parent, int depth) {
        return each(parent.list("content"), "paragraph", node -> {
            if (block(node, depth + 1) instanceof Paragraph paragraph) {
                return paragraph;
            }
            throw JsonObject.of(node).unknown("here; only paragraphs can");
        });
    }

    private static CodeBlock code(JsonObject object) {
        StringBuilder text = new StringBuilder();
        each(object.list("content"), "piece", node -> {
            JsonObject piece = child(node, "text", "in a code block; text without formatting does");
            return text.append(piece.with("text").text("text"));
        });
        return new CodeBlock(object.attributes("language").textOrNull("language"), text.toString());
    }

    private static Embed embed(JsonObject object) {
        var attributes = object.attributes("provider", "address", "title");
        return new Embed(
                EmbedProvider.withKey(attributes.text("provider")),
                new WebAddress(attributes.text("address")),
                attributes.text("title"));
    }

    private static List<Inline> line(JsonObject parent) {
        return each(parent.list("content"), "piece", BodyReader::inline);
    }

    private static Inline inline(JsonNode node) {
        JsonObject object = JsonObject.of(node);
        return switch (object.type()) {
            case "text" -> {
                object.with("text", "marks");
                yield new Inline.Text(object.text("text"), each(object.list("marks"), "mark", BodyReader::mark));
            }
            case "hardBreak" -> {
                object.with();
                yield new Inline.HardBreak();
            }
            default -> throw object.unknown("inside a line");
        };
    }

    private static Mark mark(JsonNode node) {
        JsonObject object = JsonObject.of(node);
        if (object.type().equals("link")) {
            return new Mark.Link(
                    new WebAddress(object.with("attrs").attributes("href").text("href")));
        }
        object.with();
        return switch (object.type()) {
            case "bold" -> Mark.BOLD;
            case "italic" -> Mark.ITALIC;
            case "strike" -> Mark.STRIKE;
            case "code" -> Mark.CODE;
            default -> throw object.unknown("on text as formatting");
        };
    }

    private static JsonObject child(JsonNode node, String type, String where) {
        JsonObject object = JsonObject.of(node);
        if (!object.type().equals(type)) {
            throw object.unknown(where);
        }
        return object;
    }

    private static <T> List<T> each(Collection<JsonNode> nodes, String noun, Function<JsonNode, T> read) {
        List<T> out = new ArrayList<>(nodes.size());
        for (JsonNode node : nodes) {
            try {
                out.add(read.apply(node));
            } catch (MalformedBody e) {
                throw e.at(noun + " " + (out.size() + 1));
            } catch (InvalidInput e) {
                throw MalformedBody.because(e.sentence()).at(noun + " " + (out.size() + 1));
            }
        }
        return out;
    }
}
