package org.stet.site.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stet.core.article.Content;
import org.stet.core.body.BodyDiff;
import org.stet.core.body.DiffBlock;
import org.stet.core.body.DiffBlock.Attribute;
import org.stet.core.body.DiffBlock.DiffAttribute;
import org.stet.core.body.DiffBlock.Status;
import org.stet.core.body.DiffRun;
import org.stet.core.body.TextDiff;
import org.stet.site.words.Words;

/** One thing that differs between two versions of a story: what it is, and its words with what became of them. */
public record Difference(String label, List<DiffRun> runs) {

    /** What readers can notice: headline, standfirst and text. */
    static List<Difference> between(Content before, Content after, Words words) {
        var found = new ArrayList<Difference>();
        addText(found, words.say("part.headline"), before.headline(), after.headline());
        addText(found, words.say("part.standfirst"), before.standfirst(), after.standfirst());
        BodyDiff.between(before.body(), after.body()).blocks().stream()
                .filter(block -> block.status() != Status.KEPT)
                .forEach(block -> addBlock(found, block, words));
        return List.copyOf(found);
    }

    private static void addText(List<Difference> found, String label, String before, String after) {
        var diff = TextDiff.between(before, after);
        if (!diff.isEmpty()) {
            found.add(new Difference(label, diff.runs()));
        }
    }

    private static void addBlock(List<Difference> found, DiffBlock block, Words words) {
        if (block.runs().stream().anyMatch(run -> !run.text().isBlank())) {
            found.add(new Difference(label(block.kind(), words), block.runs()));
        }
        for (var attribute : block.attributes()) {
            if (attribute.name() == Attribute.PICTURE && attribute.isChanged()) {
                found.add(new Difference(words.say("part.picture"), picture(block.status(), words)));
            } else if (isText(attribute) && attribute.isChanged()) {
                found.add(new Difference(label(attribute.name(), words), attribute.runs()));
            }
        }
    }

    private static List<DiffRun> picture(Status status, Words words) {
        return List.of(
                switch (status) {
                    case ADDED -> new DiffRun.Added(words.say("versions.a-picture"));
                    case REMOVED -> new DiffRun.Removed(words.say("versions.a-picture"));
                    case KEPT, CHANGED -> new DiffRun.Added(words.say("versions.another-picture"));
                });
    }

    private static boolean isText(DiffAttribute attribute) {
        return switch (attribute.name()) {
            case SOURCE, ALT, CAPTION, CREDIT, TITLE, ADDRESS -> true;
            default -> false;
        };
    }

    /** {@code TABLE_ROW} is "Table row". */
    private static String label(Enum<?> part, Words words) {
        return words.say("part." + part.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
