package org.stet.site.feed;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.stet.site.pagecache.ReadyBytes;
import tools.jackson.databind.json.JsonMapper;

/** A feed as JSON Feed 1.1, for readers that prefer it; it says the same as the {@link Rss} one. */
final class JsonFeed {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private JsonFeed() {}

    static ReadyBytes of(Channel channel) {
        var feed = new LinkedHashMap<String, Object>();
        feed.put("version", "https://jsonfeed.org/version/1.1");
        feed.put("title", channel.title());
        feed.put("description", channel.description());
        feed.put("language", channel.language());
        feed.put("home_page_url", channel.absolute(channel.path()));
        feed.put("feed_url", channel.absoluteFeed());
        if (!channel.hub().isEmpty()) {
            feed.put("hubs", List.of(Map.of("type", "WebSub", "url", channel.hub())));
        }
        feed.put(
                "items",
                channel.items().stream().map(item -> item(item, channel)).toList());
        return ReadyBytes.of("application/feed+json;charset=utf-8", MAPPER.writeValueAsBytes(feed));
    }

    private static Map<String, Object> item(Channel.Item item, Channel channel) {
        var card = item.card();
        var teaser = card.teaser();
        var entry = new LinkedHashMap<String, Object>();
        entry.put("id", item.id());
        entry.put("url", channel.absolute(card.href()));
        entry.put("title", card.headline());
        entry.put("summary", card.standfirst());
        entry.put("content_html", item.html());
        var picture = card.whole();
        if (picture != null) {
            entry.put("image", channel.absolute(picture.url()));
        }
        entry.put("date_published", teaser.publishedAt().toString());
        var updated = teaser.updatedAt();
        if (updated != null) {
            entry.put("date_modified", updated.toString());
        }
        entry.put(
                "authors",
                card.authors().stream()
                        .map(author ->
                                Map.of("name", author.name(), "url", channel.absolute("/author/" + author.slug())))
                        .toList());
        var section = card.section();
        var tags = new LinkedHashSet<String>();
        if (section != null) {
            tags.add(section.name());
        }
        tags.addAll(item.tags());
        entry.put("tags", tags);
        return entry;
    }
}
