package org.stet.admin.publication;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Where on the site a story must not be while an embargo stands: its own page is unknown, and nothing leads there. */
record HiddenOutlet(String key, URI address, String slug) {

    private static final String PAGE = "page";
    private static final int UNKNOWN = 404;

    /** Everything of the site that could name a story. */
    static List<HiddenOutlet> of(String slug, String headline, String section, UnaryOperator<String> absolute) {
        var outlets = new ArrayList<HiddenOutlet>();
        outlets.add(at(PAGE, "/articles/" + slug, slug, absolute));
        outlets.add(at("front", "/", slug, absolute));
        if (!section.isEmpty()) {
            outlets.add(at("category", "/category/" + section, slug, absolute));
        }
        outlets.add(at("feed", "/feed.xml", slug, absolute));
        outlets.add(at("atom", "/atom.xml", slug, absolute));
        outlets.add(at("json", "/feed.json", slug, absolute));
        outlets.add(at("sitemap", "/news-sitemap.xml", slug, absolute));
        outlets.add(at("search", "/search?q=" + URLEncoder.encode(headline, StandardCharsets.UTF_8), slug, absolute));
        return outlets;
    }

    private static HiddenOutlet at(String key, String path, String slug, UnaryOperator<String> absolute) {
        return new HiddenOutlet(key, URI.create(absolute.apply(path)), slug);
    }

    /** Whether an answer of the site gives nothing away. */
    boolean isKeptIn(SiteCheck.Reply reply) {
        return key.equals(PAGE) ? reply.status() == UNKNOWN : !leads(reply.body());
    }

    private boolean leads(String document) {
        return Pattern.compile("/articles/" + Pattern.quote(slug) + "(?![a-z0-9-])")
                .matcher(document)
                .find();
    }
}
