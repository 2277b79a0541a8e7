package org.stet.core.body;

import static org.stet.core.body.Markup.attribute;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
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
import org.stet.core.shared.PictureRef;
import org.stet.core.shared.WebAddress;

/**
 * The HTML that readers get, and the only class that writes it. Everything is escaped, nothing is styled or scripted in
 * place, nothing is requested from another host; a picture that the lookup does not know is left out.
 */
public final class BodyHtml {

    /** A level 2 heading and the id its element carries. */
    public record Entry(String id, String text) {}

    /** How wide a column of text is shown. */
    private static final String SIZES = "(min-width: 42rem) 39rem, 100vw";

    private final Function<PictureRef, @Nullable PictureSource> pictures;
    private final Markup out = new Markup();
    private final HeadingIds ids = new HeadingIds();
    private final List<Entry> contents = new ArrayList<>();
    private final BodyWords words;
    private final boolean frames;
    private int tables;
    private int embeds;

    private BodyHtml(Function<PictureRef, @Nullable PictureSource> pictures, BodyWords words, boolean frames) {
        this.pictures = pictures;
        this.words = words;
        this.frames = frames;
    }

    /** Renders a body for a page of ours, with the pictures this lookup finds. */
    public static BodyHtml of(Body body, Function<PictureRef, @Nullable PictureSource> pictures, BodyWords words) {
        return new BodyHtml(pictures, words, true).with(body);
    }

    /** Renders a body for somewhere else, such as a feed: embeds lead to their services. */
    public static BodyHtml elsewhere(
            Body body, Function<PictureRef, @Nullable PictureSource> pictures, BodyWords words) {
        return new BodyHtml(pictures, words, false).with(body);
    }

    private BodyHtml with(Body body) {
        body.blocks().forEach(this::block);
        return this;
    }

    /** The markup, to be put into a page as it is. */
    public String html() {
        return out.toString();
    }

    /** The table of contents, in the order of the text. */
    public List<Entry> contents() {
        return List.copyOf(contents);
    }

    private void block(Block block) {
        switch (block) {
            case Paragraph paragraph -> paragraph(paragraph);
            case Heading heading -> heading(heading);
            case BulletList list -> element("ul", "", () -> list.items().forEach(this::item));
            case OrderedList list -> orderedList(list);
            case Quote quote ->
                element("blockquote", "", () -> {
                    quote.paragraphs().forEach(this::paragraph);
                    source(quote.source());
                });
            case PullQuote quote -> pullQuote(quote);
            case Figure figure -> figure(figure);
            case Table table -> table(table);
            case CodeBlock code -> code(code);
            case Divider _ -> out.open("hr", "");
            case Embed embed -> EmbedHtml.write(embed, frames ? ++embeds : 0, words, out);
        }
    }

    private void paragraph(Paragraph paragraph) {
        if (!PlainText.of(paragraph).isBlank()) {
            element("p", "", () -> line(paragraph.content()));
        }
    }

    private void heading(Heading heading) {
        String text = PlainText.of(heading).replace('\n', ' ').strip();
        if (text.isEmpty()) {
            return;
        }
        String id = ids.next(text);
        if (heading.level() == 2) {
            contents.add(new Entry(id, text));
        }
        element("h" + heading.level(), attribute("id", id), () -> line(heading.content()));
    }

    private void orderedList(OrderedList list) {
        String start = list.start() == 1 ? "" : attribute("start", list.start());
        element("ol", start, () -> list.items().forEach(this::item));
    }

    private void item(ListItem item) {
        long paragraphs =
                item.content().stream().filter(Paragraph.class::isInstance).count();
        element("li", "", () -> {
            for (Block block : item.content()) {
                if (block instanceof Paragraph only && paragraphs == 1) {
                    line(only.content());
                } else {
                    block(block);
                }
            }
        });
    }

    private void pullQuote(PullQuote quote) {
        if (!PlainText.of(quote.content()).isBlank()) {
            element("aside", attribute("class", "pull") + attribute("role", "note"), () -> {
                element("p", "", () -> line(quote.content()));
                source(quote.source());
            });
        }
    }

    private void source(@Nullable String source) {
        if (source != null && !source.isBlank()) {
            element("footer", "", () -> out.text(source));
        }
    }

    private void figure(Figure figure) {
        PictureSource source = pictures.apply(figure.picture());
        if (source != null) {
            element("figure", "", () -> {
                element("div", attribute("class", "pic"), () -> image(figure, source));
                caption(figure.caption(), figure.credit());
            });
        }
    }

    private void image(Figure figure, PictureSource source) {
        if (source.webpSet().isEmpty()) {
            jpeg(figure, source);
        } else {
            element("picture", "", () -> {
                out.open("source", attribute("type", "image/webp") + set(source.webpSet()));
                jpeg(figure, source);
            });
        }
    }

    private void jpeg(Figure figure, PictureSource source) {
        out.open(
                "img",
                attribute("src", source.url())
                        + (source.jpegSet().isEmpty() ? "" : set(source.jpegSet()))
                        + attribute("width", source.width())
                        + attribute("height", source.height())
                        + attribute("alt", figure.decorative() ? "" : figure.alt())
                        + attribute("loading", "lazy"));
    }

    private static String set(String widths) {
        return attribute("srcset", widths) + attribute("sizes", SIZES);
    }

    private void caption(String caption, String credit) {
        if (caption.isBlank() && credit.isBlank()) {
            return;
        }
        element("figcaption", "", () -> {
            out.text(caption);
            if (!credit.isBlank()) {
                out.text(caption.isBlank() ? "" : " ");
                element("cite", "", () -> out.text(credit));
            }
        });
    }

    private void table(Table table) {
        String label = ++tables == 1 ? words.say("body.table") : words.say("body.table.numbered", tables);
        String frame = attribute("class", "sheet")
                + attribute("role", "region")
                + attribute("tabindex", 0)
                + attribute("aria-label", label);
        List<Row> rows = table.rows();
        boolean head = isHead(rows.getFirst());
        element(
                "div",
                frame,
                () -> element("table", "", () -> {
                    if (head) {
                        element("thead", "", () -> row(rows.getFirst()));
                    }
                    if (rows.size() > 1 || !head) {
                        element(
                                "tbody",
                                "",
                                () -> rows.subList(head ? 1 : 0, rows.size()).forEach(this::row));
                    }
                }));
    }

    /** A cell that spans rows cannot leave the head, so such a row stays in the body of the table. */
    private static boolean isHead(Row row) {
        return row.cells().stream().allMatch(cell -> cell.header() && cell.rows() == 1);
    }

    private void row(Row row) {
        String scope = row.cells().stream().allMatch(Cell::header) ? "col" : "row";
        element("tr", "", () -> row.cells().forEach(cell -> cell(cell, scope)));
    }

    private void cell(Cell cell, String scope) {
        String attributes = (cell.header() ? attribute("scope", scope) : "")
                + (cell.columns() == 1 ? "" : attribute("colspan", cell.columns()))
                + (cell.rows() == 1 ? "" : attribute("rowspan", cell.rows()));
        element(cell.header() ? "th" : "td", attributes, () -> {
            if (cell.content().size() == 1) {
                line(cell.content().getFirst().content());
            } else {
                cell.content().forEach(this::paragraph);
            }
        });
    }

    private void code(CodeBlock code) {
        String language = code.language() == null ? "" : attribute("class", "language-" + code.language());
        element("pre", "", () -> element("code", language, () -> out.text(code.text())));
    }

    /** Closes only the marks that end and opens only those that begin, so neighbours share elements and never overlap. */
    private void line(List<Inline> content) {
        Deque<Mark> open = new ArrayDeque<>();
        for (Inline inline : content) {
            switch (inline) {
                case Inline.HardBreak _ -> out.open("br", "");
                case Inline.Text text -> {
                    while (!text.marks().containsAll(open)) {
                        out.close(tag(open.pop()));
                    }
                    text.marks().stream().filter(mark -> !open.contains(mark)).forEach(mark -> {
                        open(mark);
                        open.push(mark);
                    });
                    out.text(text.text());
                }
            }
        }
        open.forEach(mark -> out.close(tag(mark)));
    }

    private void open(Mark mark) {
        String attributes = mark instanceof Mark.Link(WebAddress address) ? link(address) : "";
        out.open(tag(mark), attributes);
    }

    private static String tag(Mark mark) {
        return switch (mark) {
            case Mark.Link _ -> "a";
            case Mark.Bold _ -> "strong";
            case Mark.Italic _ -> "em";
            case Mark.Strike _ -> "s";
            case Mark.Code _ -> "code";
        };
    }

    private static String link(WebAddress address) {
        return attribute("href", address.value()) + (address.isExternal() ? attribute("rel", "noopener") : "");
    }

    private void element(String tag, String attributes, Runnable content) {
        out.open(tag, attributes);
        content.run();
        out.close(tag);
    }
}
