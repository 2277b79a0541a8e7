package org.stet.site.feed;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** {@code stet.site.sitemap}: addresses in one sitemap; sitemaps.org allows 50,000. */
@ConfigurationProperties("stet.site.sitemap")
record SitemapProperties(@DefaultValue("50000") int limit) {}
