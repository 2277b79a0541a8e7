package org.stet.site.feed;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.stet.site.pagecache.Page;
import org.stet.site.pagecache.PageAddress;
import org.stet.site.pagecache.PageSource;
import org.stet.site.pagecache.ReadyBytes;

/** {@code /robots.txt}: everybody may read everything that is public. */
@Component
class Robots implements PageSource {

    private static final byte[] WORDS = "User-agent: *\nAllow: /\n".getBytes(StandardCharsets.UTF_8);

    @Override
    public boolean owns(String path) {
        return path.equals("/robots.txt");
    }

    @Override
    public Page render(PageAddress address) {
        return new Page.Text(ReadyBytes.of("text/plain;charset=utf-8", WORDS), Set.of(), Set.of(), null);
    }
}
