package org.stet.core.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.stet.core.body.Block.BulletList;
import org.stet.core.body.Block.Divider;
import org.stet.core.body.Block.Embed;
import org.stet.core.body.Block.Heading;
import org.stet.core.body.Block.ListItem;
import org.stet.core.body.Block.OrderedList;
import org.stet.core.body.Block.Paragraph;
import org.stet.core.body.Block.PullQuote;
import org.stet.core.body.Block.Quote;
import org.stet.core.shared.PictureRef;

/** Walks an HTML tree and says it again in blocks. Depth is bounded by the parser that built the tree. */
final class HtmlReader {

    /** Elements whose content readers of the page never see as text, or see drawn by something else. */
    private static final Set<String> SILENT = Set.of(
            "script",
            "style",
            "noscript",
            "noembed",
            "noframes",
            "svg",
            "math",
            "template",
            "head",
            "title",
            "object",
            "audio",
            "video",
            "canvas",
            "select",
            "datalist");

    /** Elements that a browser sets on lines of their own, though the parser counts them as inline. */
    private static final Set<String> LINES = Set.of("summary", "legend", "option", "optgroup", "menu");

    private final HtmlMedia media;
    private final HtmlTable tables = new HtmlTable(this);

    /** How many figures without a picture are open: what is inside them need not be searched again. */
    private int pictureless;

    HtmlReader(Function<String, @Nullable PictureRef> pictures) {
        this.media = new HtmlMedia(pictures);
    }

    List<Block> blocks(Element parent) {
        return blocks(parent, List.of(), 1, child -> true);
    }

    /** The words of an element as one line of text. */
    String text(Element element, Predicate<Node> wanted) {
        return PlainText.of(line(element, List.of(), wanted, new Inline.Text(" ")))
                .replace('\n', ' ');
    }

    /** The paragraphs of an element, whatever it holds. */
    List<Paragraph> paragraphs(Element element, List<Mark> marks, Predicate<Node> wanted) {
        return blocks(element, marks, Body.MAX_DEPTH, wanted).stream()
                .flatMap(Flattened::paragraphs)
                .toList();
    }

    private List<Block> blocks(Element parent, List<Mark> marks, int depth, Predicate<Node> wanted) {
        Flow flow = new Flow();
        parent.childNodes().stream().filter(wanted).forEach(child -> node(child, marks, depth, flow));
        return flow.finish();
    }

    private void node(Node node, List<Mark> marks, int depth, Flow flow) {
        if (node instanceof TextNode text) {
            flow.text(text.getWholeText(), marks);
        } else if (node instanceof Element element && !isSilent(element)) {
            element(element, marks, depth, flow);
        }
    }

    static boolean isSilent(Node node) {
        return SILENT.contains(node.normalName());
    }

    private void element(Element element, List<Mark> marks, int depth, Flow flow) {
        switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, marks, flow);
            case "ul", "ol" -> list(element, marks, depth, flow);
            case "blockquote" -> quote(element, marks, flow);
            case "pre" -> HtmlCode.read(element).ifPresent(flow::add);
            case "table" -> tables.read(element, marks, flow);
            case "figure" -> figure(element, marks, depth, flow);
            case "img" -> media.figure(element, "", "").ifPresent(flow::add);
            case "iframe" ->
                HtmlMedia.embed(element.attr("src"), element.attr("title")).ifPresent(flow::add);
            case "hr" -> flow.add(new Divider());
            case "br" -> flow.lineBreak();
            default -> other(element, marks, depth, flow);
        }
    }

    private void other(Element element, List<Mark> marks, int depth, Flow flow) {
        Optional<Embed> embed = HtmlMedia.ownEmbed(element);
        Optional<WordList.Level> level = depth == 1 ? WordList.levelOf(element) : Optional.empty();
        if (embed.isPresent()) {
            flow.add(embed.get());
        } else if (element.normalName().equals("aside") && element.hasClass("pull")) {
            pullQuote(element, marks, flow);
        } else if (level.isPresent()) {
            wordItem(element, level.get(), marks, flow);
        } else if (element.isBlock() || LINES.contains(element.normalName())) {
            flow.end();
            children(element, marks, depth, flow);
            flow.end();
        } else if (!WordList.isMarker(element)) {
            children(element, Formatting.of(element, marks), depth, flow);
        }
    }

    private void children(Element parent, List<Mark> marks, int depth, Flow flow) {
        parent.childNodes().forEach(child -> node(child, marks, depth, flow));
    }

    private void heading(Element element, List<Mark> marks, Flow flow) {
        int level = Math.clamp(element.normalName().charAt(1) - '0', 2, 4);
        List<Inline> line = line(element, marks, child -> true, new Inline.Text(" "));
        if (!line.isEmpty()) {
            flow.add(new Heading(level, line));
        }
    }

    private List<Inline> line(Element element, List<Mark> marks, Predicate<Node> wanted, Inline between) {
        List<Inline> line = new ArrayList<>();
        for (Paragraph paragraph : paragraphs(element, marks, wanted)) {
            if (!line.isEmpty()) {
                line.add(between);
            }
            line.addAll(paragraph.content());
        }
        return line;
    }

    private void wordItem(Element element, WordList.Level level, List<Mark> marks, Flow flow) {
        List<Inline> line = line(element, marks, child -> true, new Inline.HardBreak());
        if (!line.isEmpty()) {
            flow.wordItem(level, line);
        }
    }

    private void list(Element element, List<Mark> marks, int depth, Flow flow) {
        if (depth >= Body.MAX_DEPTH) {
            flow.end();
            children(element, marks, depth, flow);
            flow.end();
            return;
        }
        List<ListItem> items = items(element, marks, depth + 1);
        if (items.isEmpty()) {
            return;
        }
        flow.add(element.normalName().equals("ul") ? new BulletList(items) : new OrderedList(start(element), items));
    }

    /** Lists directly inside lists, as Google Docs writes them, belong to the item before. */
    private List<ListItem> items(Element list, List<Mark> marks, int depth) {
        List<List<Block>> items = new ArrayList<>();
        for (Node child : list.childNodes()) {
            Flow flow = new Flow();
            boolean nested = child.nameIs("ul") || child.nameIs("ol");
            node(child, marks, depth, flow);
            List<Block> content = itemContent(flow.finish());
            if (nested && !items.isEmpty()) {
                items.getLast().addAll(content);
            } else if (!content.isEmpty()) {
                items.add(content);
            }
        }
        return items.stream().map(HtmlReader::item).toList();
    }

    private static List<Block> itemContent(List<Block> blocks) {
        List<Block> content = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof BulletList || block instanceof OrderedList) {
                content.add(block);
            } else {
                Flattened.paragraphs(block).forEach(content::add);
            }
        }
        return content;
    }

    private static ListItem item(List<Block> content) {
        if (!(content.getFirst() instanceof Paragraph)) {
            content.addFirst(new Paragraph(List.of()));
        }
        return new ListItem(content);
    }

    private static int start(Element list) {
        String start = list.attr("start");
        return start.matches("[0-9]{1,9}") ? Math.max(1, Integer.parseInt(start)) : 1;
    }

    private void quote(Element element, List<Mark> marks, Flow flow) {
        List<Paragraph> paragraphs = paragraphs(element, marks, child -> !isSource(child));
        if (!paragraphs.isEmpty()) {
            flow.add(new Quote(source(element), paragraphs));
        }
    }

    private void pullQuote(Element element, List<Mark> marks, Flow flow) {
        List<Inline> line = line(element, marks, child -> !isSource(child), new Inline.HardBreak());
        if (!line.isEmpty()) {
            flow.add(new PullQuote(source(element), line));
        }
    }

    private @Nullable String source(Element quote) {
        String source = text(quote, HtmlReader::isSource);
        return source.isEmpty() ? null : source;
    }

    private static boolean isSource(Node node) {
        return node.nameIs("footer") || node.nameIs("cite");
    }

    private void figure(Element element, List<Mark> marks, int depth, Flow flow) {
        Element image = pictureless > 0 ? null : element.selectFirst("img");
        if (image == null) {
            pictureless++;
            flow.end();
            children(element, marks, depth, flow);
            flow.end();
            pictureless--;
            return;
        }
        Element caption = element.selectFirst("figcaption");
        String words = caption == null ? "" : text(caption, child -> !child.nameIs("cite"));
        String credit = caption == null ? "" : text(caption, child -> child.nameIs("cite"));
        media.figure(image, words, credit).ifPresent(flow::add);
    }
}
