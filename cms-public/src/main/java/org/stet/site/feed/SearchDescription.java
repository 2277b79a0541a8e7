package org.stet.site.feed;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.stet.core.settings.CurrentSettings;
import org.stet.core.settings.SiteSettings;
import org.stet.core.shared.Subject;
import org.stet.site.pagecache.Page;
import org.stet.site.pagecache.PageAddress;
import org.stet.site.pagecache.PageSource;
import org.stet.site.words.Words;

/** {@code /opensearch.xml}: how a browser's address bar asks our search. */
@Component
class SearchDescription implements PageSource {

    /** OpenSearch allows no longer one. */
    private static final int SHORT = 16;

    private static final String TERMS = "?q={searchTerms}";

    private final CurrentSettings settings;

    SearchDescription(CurrentSettings settings) {
        this.settings = settings;
    }

    @Override
    public boolean owns(String path) {
        return path.equals("/opensearch.xml");
    }

    @Override
    public Page render(PageAddress address) {
        var current = settings.get();
        var type = "application/opensearchdescription+xml;charset=utf-8";
        var bytes = Xml.document(type, "OpenSearchDescription", root -> describe(root, current));
        return new Page.Text(bytes, Set.of(Subject.SETTINGS), Set.of(), null);
    }

    private static void describe(Xml root, SiteSettings current) {
        var name = current.name();
        root.attribute("xmlns", "http://a9.com/-/spec/opensearch/1.1/")
                .element(
                        "ShortName",
                        name.length() <= SHORT ? name : name.substring(0, SHORT).strip())
                .element("Description", Words.in(current.locale()).say("search.engine", name))
                .element("InputEncoding", "UTF-8")
                .element("Url", url -> url(url, "text/html", current.absolute("/search" + TERMS)))
                .element(
                        "Url",
                        url -> url(url, "application/x-suggestions+json", current.absolute("/search/suggest" + TERMS)));
    }

    private static void url(Xml url, String type, String template) {
        url.attribute("type", type).attribute("template", template);
    }
}
