package org.stet.core.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
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

/** Bodies that use the whole vocabulary, the same ones for the same seed. */
final class RandomBody {

    private static final List<String> WORDS = List.of(
            "ledger",
            "Corvane",
            "“quoted”",
            "a<b",
            "R&D",
            "it's",
            "naïve",
            "北京",
            "שלום",
            "👩‍👩‍👧",
            "e\u0301",
            "\"x\"",
            "48,200",
            "—",
            "</p>",
            "tab\there",
            "&amp;",
            "\u202Ebidi",
            "}",
            "\\",
            "ﬁ");

    private final Random random;

    RandomBody(long seed) {
        random = new Random(seed);
    }

    Body next() {
        return new Body(some(0, 8, () -> block(0)));
    }

    private Block block(int depth) {
        return switch (random.nextInt(12)) {
            case 0 -> new Heading(2 + random.nextInt(3), line());
            case 1 -> new BulletList(items(depth));
            case 2 -> new OrderedList(1 + random.nextInt(9), items(depth));
            case 3 -> new Quote(source(), some(1, 3, this::paragraph));
            case 4 -> new PullQuote(source(), line());
            case 5 -> new Figure(new PictureRef("p" + random.nextInt(99)), words(), random.nextBoolean(), words(), "");
            case 6 -> new Table(some(1, 3, () -> new Row(some(1, 3, this::cell))));
            case 7 -> new CodeBlock(random.nextBoolean() ? null : "java", words() + "\n\n  " + words());
            case 8 -> new Divider();
            case 9 -> new Embed(EmbedProvider.FRAMEHOUSE, new WebAddress("https://video.example/v?id=1&t=2"), words());
            default -> paragraph();
        };
    }

    private List<ListItem> items(int depth) {
        return some(1, 3, () -> {
            List<Block> content = new ArrayList<>(List.of(paragraph()));
            if (depth < 3 && random.nextInt(3) == 0) {
                content.add(random.nextBoolean() ? paragraph() : new BulletList(items(depth + 1)));
            }
            return new ListItem(content);
        });
    }

    private Cell cell() {
        return new Cell(
                random.nextBoolean(), 1 + random.nextInt(2), 1 + random.nextInt(2), some(1, 2, this::paragraph));
    }

    private Paragraph paragraph() {
        return new Paragraph(line());
    }

    private List<Inline> line() {
        return some(
                0, 5, () -> random.nextInt(6) == 0 ? new Inline.HardBreak() : new Inline.Text(words() + " ", marks()));
    }

    private List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        for (Mark mark : List.of(Mark.CODE, Mark.BOLD, Mark.ITALIC, link(), Mark.STRIKE)) {
            if (random.nextInt(4) == 0) {
                marks.add(mark);
            }
        }
        return marks;
    }

    private Mark link() {
        return new Mark.Link(new WebAddress(pick(List.of(
                "https://example.com/?a=1&b='2'", "/articles/x", "#who-is-next", "mailto:desk@longhand.example"))));
    }

    private @Nullable String source() {
        return random.nextBoolean() ? null : words();
    }

    private String words() {
        return String.join(" ", some(1, 4, () -> pick(WORDS)));
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    private <T> List<T> some(int least, int most, Supplier<? extends T> one) {
        List<T> out = new ArrayList<>();
        for (int i = least + random.nextInt(most - least + 1); i > 0; i--) {
            out.add(one.get());
        }
        return out;
    }
}
