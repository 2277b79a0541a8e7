package org.stet.core.ticker;

import org.jspecify.annotations.Nullable;
import org.stet.core.article.ArticleId;
import org.stet.core.shared.InvalidInput;
import org.stet.core.shared.Text;
import org.stet.core.shared.WebAddress;
import org.stet.core.shared.Window;

/** What an editor enters for a line: at most 200 characters, a link to a story or to an address, priority 0 to 2, and its window. */
public record TickerForm(
        String text, @Nullable ArticleId article, @Nullable WebAddress address, int priority, Window window) {

    public TickerForm {
        text = Text.requiredLine("The text", text, 200);
        if (article != null && address != null) {
            throw new InvalidInput("A line leads to a story or to an address, not to both.");
        }
        if (priority < 0 || priority > 2) {
            throw new InvalidInput("The priority is 0, 1 or 2.");
        }
        if (window.isEmpty()) {
            throw new InvalidInput("The end must be after the beginning.");
        }
    }
}
