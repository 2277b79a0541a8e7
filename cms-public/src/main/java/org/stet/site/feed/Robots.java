package org.stet.site.feed;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.stet.core.settings.CurrentSettings;
import org.stet.core.shared.Subject;
import org.stet.site.pagecache.Page;
import org.stet.site.pagecache.PageAddress;
import org.stet.site.pagecache.PageSource;
import org.stet.site.pagecache.ReadyBytes;

/** {@code /robots.txt}: everybody may read everything that is public, and here is the list of it. */
@Component
class Robots implements PageSource {

    private final CurrentSettings settings;

    Robots(CurrentSettings settings) {
        this.settings = settings;
    }

    @Override
    public boolean owns(String path) {
        return path.equals("/robots.txt");
    }

    @Override
    public Page render(PageAddress address) {
        var current = settings.get();
        var words = """
                User-agent: *
                Allow: /
                Disallow: /preview/

                Sitemap: %s
                Sitemap: %s
                """.formatted(current.absolute("/sitemap.xml"), current.absolute("/news-sitemap.xml"));
        var bytes = ReadyBytes.of("text/plain;charset=utf-8", words.getBytes(StandardCharsets.UTF_8));
        return new Page.Text(bytes, Set.of(Subject.SETTINGS), Set.of(), null);
    }
}
