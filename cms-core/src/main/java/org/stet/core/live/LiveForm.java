package org.stet.core.live;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stet.core.author.AuthorId;
import org.stet.core.body.Block;
import org.stet.core.body.Body;
import org.stet.core.body.BodyJson;
import org.stet.core.shared.InvalidInput;
import org.stet.core.shared.PictureRef;
import org.stet.core.shared.Text;

/**
 * What somebody enters for an entry: a headline of at most 200 characters or none, a text of at most 20,000 and, where another
 * byline than their own shall stand, an author. Its pictures need alternative text at once: nobody looks at it again.
 */
public record LiveForm(String headline, Body text, @Nullable AuthorId author) {

    private static final int LONGEST = 20_000;

    public LiveForm {
        headline = Text.line("The headline", headline, 200);
        require(!text.isBlank(), "Write what happened: an entry needs a text.");
        require(
                text.blocks().stream().noneMatch(Block.Heading.class::isInstance),
                "An entry has one headline and no others. Make a second entry.");
        require(
                BodyJson.write(text).length() <= LONGEST,
                "An entry has at most 20,000 characters. Make several, or a story.");
        require(
                text.blocks().stream().noneMatch(block -> block instanceof Block.Figure figure && figure.lacksAlt()),
                "The picture needs a text for people who do not see it.");
    }

    private static void require(boolean holds, String sentence) {
        if (!holds) {
            throw new InvalidInput(sentence);
        }
    }

    Set<PictureRef> pictures() {
        var pictures = new LinkedHashSet<PictureRef>();
        for (var block : text.blocks()) {
            if (block instanceof Block.Figure figure) {
                pictures.add(figure.picture());
            }
        }
        return pictures;
    }
}
