package org.stet.core.body;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stet.core.shared.PictureRef;
import org.stet.core.shared.WebAddress;

/** What stands below one another in a story. Each record refuses content that the vocabulary does not know. */
public sealed interface Block {

    record Paragraph(List<Inline> content) implements Block {
        public Paragraph {
            content = Inline.joined(content);
        }
    }

    /** A heading of level 2 to 4; level 1 is the headline. */
    record Heading(int level, List<Inline> content) implements Block {
        public Heading {
            require(level >= 2 && level <= 4, "A heading has level 2, 3 or 4.");
            content = Inline.joined(content);
        }
    }

    record BulletList(List<ListItem> items) implements Block {
        public BulletList {
            require(!items.isEmpty(), "A list needs at least one item.");
            items = List.copyOf(items);
        }
    }

    /** A numbered list whose first item carries the number {@code start}, 1 or more. */
    record OrderedList(int start, List<ListItem> items) implements Block {
        public OrderedList {
            require(start >= 1, "A numbered list starts at 1 or later.");
            require(!items.isEmpty(), "A list needs at least one item.");
            items = List.copyOf(items);
        }
    }

    /** One item: a paragraph first, then paragraphs and lists. */
    record ListItem(List<Block> content) {
        public ListItem {
            require(
                    !content.isEmpty() && content.getFirst() instanceof Paragraph,
                    "A list item starts with a paragraph.");
            require(
                    content.stream()
                            .allMatch(
                                    b -> b instanceof Paragraph || b instanceof BulletList || b instanceof OrderedList),
                    "A list item holds paragraphs and lists only.");
            content = List.copyOf(content);
        }
    }

    /** What somebody said, and where it was said, if known. */
    record Quote(@Nullable String source, List<Paragraph> paragraphs) implements Block {
        public Quote {
            source = givenSource(source);
            require(!paragraphs.isEmpty(), "A quote needs at least one paragraph.");
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** A line of the story set large beside it. */
    record PullQuote(@Nullable String source, List<Inline> content) implements Block {
        public PullQuote {
            source = givenSource(source);
            content = Inline.joined(content);
        }
    }

    /** A picture of the media library. Alternative text may be missing while the story is written, not when it is submitted. */
    record Figure(PictureRef picture, String alt, boolean decorative, String caption, String credit) implements Block {
        public Figure {
            Characters.attribute("alternative text", alt);
            Characters.attribute("caption", caption);
            Characters.attribute("credit", credit);
        }

        /** Whether readers who do not see the picture learn nothing of it. Such a text cannot be submitted. */
        public boolean lacksAlt() {
            return !decorative && alt.isBlank();
        }
    }

    record Table(List<Row> rows) implements Block {
        public Table {
            require(!rows.isEmpty(), "A table needs at least one row.");
            rows = List.copyOf(rows);
        }
    }

    record Row(List<Cell> cells) {
        public Row {
            require(!cells.isEmpty(), "A table row needs at least one cell.");
            cells = List.copyOf(cells);
        }
    }

    /** A cell that spans 1 to 100 columns and rows. */
    record Cell(boolean header, int columns, int rows, List<Paragraph> content) {
        static final int MAX_SPAN = 100;

        public Cell {
            require(
                    columns >= 1 && columns <= MAX_SPAN && rows >= 1 && rows <= MAX_SPAN,
                    "A table cell spans 1 to 100 columns and rows.");
            require(!content.isEmpty(), "A table cell needs at least one paragraph.");
            content = List.copyOf(content);
        }
    }

    /** Text in fixed width, with its line breaks. An empty language or source is none. */
    record CodeBlock(@Nullable String language, String text) implements Block {
        private static final int MAX_LANGUAGE = 40;
        private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z0-9+#._-]+");

        public CodeBlock {
            language = "".equals(language) ? null : language;
            require(
                    language == null
                            || (language.length() <= MAX_LANGUAGE
                                    && LANGUAGE.matcher(language).matches()),
                    "The language of a code block is a short name such as java or c++.");
            Characters.code(text);
        }
    }

    record Divider() implements Block {}

    /** Something an outside service keeps, shown as a box that loads nothing until a reader asks. */
    record Embed(EmbedProvider provider, WebAddress address, String title) implements Block {
        public Embed {
            Characters.attribute("title", title);
            require(provider.serves(address), "The embed's address does not belong to " + provider.label() + ".");
        }
    }

    private static @Nullable String givenSource(@Nullable String source) {
        return source == null || source.isEmpty() ? null : Characters.attribute("source", source);
    }

    private static void require(boolean condition, String problem) {
        if (!condition) {
            throw MalformedBody.because(problem);
        }
    }
}
