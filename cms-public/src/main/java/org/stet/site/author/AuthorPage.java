package org.stet.site.author;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stet.core.author.AuthorEntry;
import org.stet.core.body.PictureSource;
import org.stet.site.article.ListPage;
import org.stet.site.article.Listing;
import org.stet.site.article.StoryCard;

/** Everything the author template prints. */
public record AuthorPage(AuthorEntry author, @Nullable PictureSource photo, Listing listing, List<StoryCard> recent)
        implements ListPage {

    public String feed() {
        return "/author/" + author.slug() + "/feed.xml";
    }
}
