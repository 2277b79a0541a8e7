package org.stet.site.tag;

import java.util.List;
import org.stet.core.tag.TagEntry;
import org.stet.site.article.ListPage;
import org.stet.site.article.Listing;
import org.stet.site.article.StoryCard;

/** Everything the tag template prints. */
public record TagPage(TagEntry tag, Listing listing, List<StoryCard> recent) implements ListPage {

    public String href() {
        return "/tag/" + tag.slug();
    }
}
