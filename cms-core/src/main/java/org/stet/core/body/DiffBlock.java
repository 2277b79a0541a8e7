package org.stet.core.body;

import java.util.List;

/**
 * One line of a comparison: a paragraph, heading, list item, table row, picture and so on. Lists, quotes and tables begin
 * with a line of their own, so that one that was split or joined is not overlooked. Text and attributes are complete, kept ones too.
 */
public record DiffBlock(Kind kind, Status status, List<DiffRun> runs, List<DiffAttribute> attributes) {

    /** What the line is. {@code LIST}, {@code QUOTE} and {@code TABLE} have no text; what they hold follows. */
    public enum Kind {
        PARAGRAPH,
        HEADING,
        LIST,
        ITEM,
        ITEM_PARAGRAPH,
        QUOTE,
        QUOTE_PARAGRAPH,
        PULL_QUOTE,
        FIGURE,
        TABLE,
        TABLE_ROW,
        CODE,
        DIVIDER,
        EMBED
    }

    /** What became of the line. */
    public enum Status {
        KEPT,
        ADDED,
        REMOVED,
        CHANGED
    }

    /** What a line has besides its text. {@code KIND} is there only when it changed; {@code DEPTH} is that of a list. */
    public enum Attribute {
        KIND,
        LEVEL,
        DEPTH,
        NUMBERING,
        SOURCE,
        PICTURE,
        ALT,
        DECORATIVE,
        CAPTION,
        CREDIT,
        CELLS,
        LANGUAGE,
        PROVIDER,
        ADDRESS,
        TITLE;

        boolean isText() {
            return switch (this) {
                case SOURCE, ALT, CAPTION, CREDIT, TITLE -> true;
                default -> false;
            };
        }
    }

    /** An attribute and what became of its value. */
    public record DiffAttribute(Attribute name, List<DiffRun> runs) {
        public DiffAttribute {
            runs = List.copyOf(runs);
        }

        public boolean isChanged() {
            return !allKept(runs);
        }
    }

    public DiffBlock {
        runs = List.copyOf(runs);
        attributes = List.copyOf(attributes);
    }

    /** Two versions of one line, kept or changed. */
    static DiffBlock compared(Kind kind, List<DiffRun> runs, List<DiffAttribute> attributes) {
        boolean same = allKept(runs) && attributes.stream().noneMatch(DiffAttribute::isChanged);
        return new DiffBlock(kind, same ? Status.KEPT : Status.CHANGED, runs, attributes);
    }

    private static boolean allKept(List<DiffRun> runs) {
        return runs.stream().allMatch(DiffRun.Kept.class::isInstance);
    }
}
