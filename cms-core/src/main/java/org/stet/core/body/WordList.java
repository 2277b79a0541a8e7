package org.stet.core.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.stet.core.body.Block.BulletList;
import org.stet.core.body.Block.ListItem;
import org.stet.core.body.Block.OrderedList;
import org.stet.core.body.Block.Paragraph;

/** Word's clipboard has no lists, only paragraphs that say {@code mso-list:l0 level2 lfo1}. This builds the lists again. */
final class WordList {

    /** Where an item stands: how deep, and with which number, or 0 for a bullet. */
    record Level(int depth, int number) {
        boolean ordered() {
            return number > 0;
        }
    }

    private record Item(Level level, Paragraph paragraph) {}

    private static final Pattern LEVEL = Pattern.compile("mso-list:[^;]{0,40}?level([1-9])", Pattern.CASE_INSENSITIVE);
    private static final Pattern MARKER = Pattern.compile("mso-list:\\s{0,9}ignore", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("\\(?(?:([0-9]{1,6})|[A-Za-z]{1,6})[.)]");

    private List<Item> items = new ArrayList<>();

    /** The level of a paragraph that Word means as a list item. */
    static Optional<Level> levelOf(Element paragraph) {
        Matcher level = LEVEL.matcher(paragraph.attr("style"));
        if (!level.find()) {
            return Optional.empty();
        }
        String marker = paragraph.select("[style*=mso-list]").stream()
                .filter(WordList::isMarker)
                .map(Element::text)
                .findFirst()
                .orElse("");
        return Optional.of(new Level(Integer.parseInt(level.group(1)), number(marker)));
    }

    /** Whether the element is the bullet or number that Word writes out in front of the text. */
    static boolean isMarker(Element element) {
        return MARKER.matcher(element.attr("style")).find();
    }

    void add(Level level, List<Inline> content) {
        items.add(new Item(level, new Paragraph(content)));
    }

    /** The lists of what was added, and forgets it. */
    List<Block> take() {
        List<Block> lists = lists(items);
        items = new ArrayList<>();
        return lists;
    }

    private static int number(String marker) {
        Matcher number = NUMBER.matcher(marker.replace('\u00a0', ' ').strip());
        if (!number.matches()) {
            return 0;
        }
        return number.group(1) == null ? 1 : Math.max(1, Integer.parseInt(number.group(1)));
    }

    private static List<Block> lists(List<Item> items) {
        List<Block> lists = new ArrayList<>();
        for (int from = 0, to; from < items.size(); from = to) {
            to = endOfList(items, from);
            lists.add(list(items.subList(from, to)));
        }
        return lists;
    }

    private static int endOfList(List<Item> items, int from) {
        Level first = items.get(from).level();
        int to = from + 1;
        while (to < items.size() && belongs(items.get(to).level(), first)) {
            to++;
        }
        return to;
    }

    private static boolean belongs(Level level, Level first) {
        return level.depth() > first.depth() || level.ordered() == first.ordered();
    }

    private static Block list(List<Item> items) {
        Level first = items.getFirst().level();
        List<ListItem> children = new ArrayList<>();
        for (int from = 0, to; from < items.size(); from = to) {
            to = from + 1;
            while (to < items.size() && items.get(to).level().depth() > first.depth()) {
                to++;
            }
            List<Block> content = new ArrayList<>(List.of(items.get(from).paragraph()));
            content.addAll(lists(items.subList(from + 1, to)));
            children.add(new ListItem(content));
        }
        return first.ordered() ? new OrderedList(first.number(), children) : new BulletList(children);
    }
}
