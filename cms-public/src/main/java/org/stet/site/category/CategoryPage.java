package org.stet.site.category;

import java.util.List;
import org.stet.site.article.ListPage;
import org.stet.site.article.Listing;
import org.stet.site.article.StoryCard;
import org.stet.site.shell.Section;

/** Everything the section template prints. */
public record CategoryPage(Section section, List<Section> below, Listing listing, List<StoryCard> recent)
        implements ListPage {

    /** Set large at the top of the first page. */
    public List<StoryCard> top() {
        return listing.pager().number() == 1 ? listing.cards().stream().limit(4).toList() : List.of();
    }

    public List<StoryCard> rest() {
        return listing.cards().subList(top().size(), listing.cards().size());
    }
}
