package org.stet.site.feed;

import java.util.List;
import org.stet.site.article.StoryCard;

/**
 * What a feed says, in whichever format. Paths begin with a slash and stand below the site's own address; the hub is the WebSub
 * hub that passes news of it on, empty where there is none.
 */
record Channel(
        String baseUrl,
        String language,
        String title,
        String description,
        String path,
        String feedPath,
        String hub,
        List<Item> items) {

    /** A story with its whole text; every address in the text is absolute. */
    record Item(StoryCard card, List<String> tags, String html) {

        /** The story's own name for good: neither a new address nor a typo announces it again. */
        String id() {
            return "urn:stet:article:" + card.teaser().article().value();
        }
    }

    String absolute(String path) {
        return baseUrl + path;
    }

    String absoluteFeed() {
        return absolute(feedPath);
    }
}
