package org.stet.core.body;

import java.util.List;
import org.stet.core.body.Block.BulletList;
import org.stet.core.body.Block.ListItem;
import org.stet.core.body.Block.OrderedList;
import org.stet.core.body.Block.Quote;
import org.stet.core.body.Block.Table;

/** The text of a story as a tree: at most 2,000 blocks, nested ones counted, at most 12 deep. */
public record Body(int schemaVersion, List<Block> blocks) {

    /** The vocabulary this code writes; older documents are brought up to it when they are read. */
    public static final int CURRENT_SCHEMA_VERSION = 1;

    /** Blocks at most, counting those inside lists, quotes and tables. */
    public static final int MAX_BLOCKS = 2_000;

    /** How deep blocks may stand in blocks; a paragraph in a list in a list is 3 deep. */
    public static final int MAX_DEPTH = 12;

    public static final Body EMPTY = new Body(List.of());

    public Body {
        if (schemaVersion != CURRENT_SCHEMA_VERSION) {
            throw MalformedBody.because(
                    "The text has schema version %d; this program reads version %d. Update it first."
                            .formatted(schemaVersion, CURRENT_SCHEMA_VERSION));
        }
        blocks = List.copyOf(blocks);
        int count = 0;
        for (int i = 0; i < blocks.size(); i++) {
            count += count(blocks.get(i), 1, "block " + (i + 1));
        }
        if (count > MAX_BLOCKS) {
            throw tooManyBlocks();
        }
    }

    public Body(List<Block> blocks) {
        this(CURRENT_SCHEMA_VERSION, blocks);
    }

    /** Whether there is nothing to read or see. */
    public boolean isBlank() {
        return blocks.stream().allMatch(Body::isBlank);
    }

    static MalformedBody tooManyBlocks() {
        return MalformedBody.because("The text has more than 2,000 blocks; split it into several stories.");
    }

    static MalformedBody tooDeep() {
        return MalformedBody.because("Lists are nested more than 12 deep; move the inner ones out.");
    }

    private static int count(Block block, int depth, String place) {
        if (depth > MAX_DEPTH) {
            throw tooDeep().at(place);
        }
        return switch (block) {
            case BulletList list -> 1 + countItems(list.items(), depth, place);
            case OrderedList list -> 1 + countItems(list.items(), depth, place);
            case Quote quote -> 1 + quote.paragraphs().size();
            case Table table ->
                1
                        + table.rows().stream()
                                .flatMap(row -> row.cells().stream())
                                .mapToInt(cell -> cell.content().size())
                                .sum();
            default -> 1;
        };
    }

    private static int countItems(List<ListItem> items, int depth, String place) {
        return items.stream()
                .flatMap(item -> item.content().stream())
                .mapToInt(block -> count(block, depth + 1, place))
                .sum();
    }

    private static boolean isBlank(Block block) {
        return switch (block) {
            case Block.Figure _, Block.Embed _, Block.Divider _ -> false;
            default -> PlainText.of(block).isBlank();
        };
    }
}
