package org.stet.core.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.stet.core.shared.PictureRef;
import org.stet.core.shared.Text;

/**
 * How a story introduces itself elsewhere: title and description for search engines; title, description and picture for
 * social cards. Empty means: as on the page.
 */
public record Teasers(
        String searchTitle,
        String searchDescription,
        String socialTitle,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String socialDescription,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable PictureRef socialPicture) {

    public static final Teasers NONE = new Teasers("", "", "");

    /** A social card with the page's standfirst and picture. */
    public Teasers(String searchTitle, String searchDescription, String socialTitle) {
        this(searchTitle, searchDescription, socialTitle, "", null);
    }

    public Teasers {
        searchTitle = Text.line("The search title", searchTitle, 200);
        searchDescription = Text.line("The search description", searchDescription, 400);
        socialTitle = Text.line("The social title", socialTitle, 200);
        socialDescription = Text.line("The social description", Objects.requireNonNullElse(socialDescription, ""), 400);
    }
}
