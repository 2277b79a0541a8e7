package org.stet.core.body;

import java.util.ArrayList;
import java.util.List;
import org.stet.core.body.DiffBlock.Status;

/**
 * What changed between two versions of a text, for the person who must let the new one stand: line by line, then word by
 * word, then formatting, links and the attributes of pictures. It holds no markup; how it looks is the console's business.
 */
public record BodyDiff(List<DiffBlock> blocks) {

    public BodyDiff {
        blocks = List.copyOf(blocks);
    }

    public static BodyDiff between(Body before, Body after) {
        List<DiffLine> left = DiffLines.of(before);
        List<DiffLine> right = DiffLines.of(after);
        List<DiffBlock> blocks = new ArrayList<>();
        int done = 0;
        for (Edit edit : Edit.between(left, right)) {
            kept(left.subList(done, edit.beforeFrom()), blocks);
            blocks.addAll(Pairing.of(
                    left.subList(edit.beforeFrom(), edit.beforeTo()), right.subList(edit.afterFrom(), edit.afterTo())));
            done = edit.beforeTo();
        }
        kept(left.subList(done, left.size()), blocks);
        return new BodyDiff(blocks);
    }

    /** Whether nothing changed. */
    public boolean isEmpty() {
        return changes() == 0;
    }

    /** How many lines were added, removed or changed. */
    public int changes() {
        return (int)
                blocks.stream().filter(block -> block.status() != Status.KEPT).count();
    }

    private static void kept(List<DiffLine> lines, List<DiffBlock> blocks) {
        lines.forEach(line -> blocks.add(line.comparedTo(line)));
    }
}
