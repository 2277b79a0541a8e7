package org.stet.admin.publication;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.stet.core.article.Content;
import org.stet.core.body.Block;
import org.stet.core.body.Body;
import org.stet.core.body.BodyText;

/**
 * Where on the site a story is looked for: on its own page with every word of it, and on the lists by its headline.
 *
 * @param certain whether it must be there; an update of an old story need not stand on lists of the newest
 */
record Outlet(String key, URI address, List<String> words, boolean isFeed, boolean certain) {

    /** The four outlets of a story, {@code fresh} if readers have never seen it. */
    static List<Outlet> of(
            String slug, Content content, String section, boolean fresh, UnaryOperator<String> absolute) {
        var headline = List.of(content.headline());
        var outlets = new ArrayList<Outlet>();
        outlets.add(at("page", absolute.apply("/articles/" + slug), everything(content), false, true));
        outlets.add(at("front", absolute.apply("/"), headline, false, fresh));
        if (!section.isEmpty()) {
            outlets.add(at("category", absolute.apply("/category/" + section), headline, false, fresh));
        }
        outlets.add(at("feed", absolute.apply("/feed.xml"), headline, true, fresh));
        return outlets;
    }

    private static Outlet at(String key, String address, List<String> words, boolean isFeed, boolean certain) {
        return new Outlet(key, URI.create(address), words, isFeed, certain);
    }

    private static List<String> everything(Content content) {
        var words = new ArrayList<String>();
        words.add(content.headline());
        words.add(content.standfirst());
        for (var block : content.body().blocks()) {
            if (block instanceof Block.Paragraph || block instanceof Block.Heading) {
                words.add(BodyText.of(new Body(List.of(block))).plain());
            }
        }
        return words;
    }

    /** Whether a document of the site says all of it. */
    boolean isSaidIn(String document) {
        var parsed = isFeed ? Jsoup.parse(document, "", Parser.xmlParser()) : Jsoup.parse(document);
        var text = plain(parsed.text());
        return words.stream().map(Outlet::plain).allMatch(text::contains);
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00a0\\u00ad\\u200b]+", " ").strip();
    }
}
