package org.stet.core.breaking;

import org.jspecify.annotations.Nullable;
import org.stet.core.article.ArticleId;
import org.stet.core.shared.InvalidInput;
import org.stet.core.shared.Text;

/** What is announced: at most 160 characters, the story it leads to where there is one, and for how many minutes, 1 to 720. */
public record BreakingForm(String text, @Nullable ArticleId article, int minutes) {

    /** How long it lasts unless somebody says otherwise. */
    public static final int MINUTES = 60;

    public BreakingForm {
        text = Text.requiredLine("The text", text, 160);
        if (minutes < 1 || minutes > 720) {
            throw new InvalidInput("Breaking news ends after 1 to 720 minutes.");
        }
    }
}
