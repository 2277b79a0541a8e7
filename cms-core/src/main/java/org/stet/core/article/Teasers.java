package org.stet.core.article;

import org.stet.core.shared.Text;

/** How a story introduces itself elsewhere: title and description for search engines, title for social cards. Empty means: as on the page. */
public record Teasers(String searchTitle, String searchDescription, String socialTitle) {

    public static final Teasers NONE = new Teasers("", "", "");

    public Teasers {
        searchTitle = Text.line("The search title", searchTitle, 200);
        searchDescription = Text.line("The search description", searchDescription, 400);
        socialTitle = Text.line("The social title", socialTitle, 200);
    }
}
