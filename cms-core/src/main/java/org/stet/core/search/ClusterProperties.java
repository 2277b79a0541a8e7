package org.stet.core.search;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code stet.search.cluster}: the addresses of an OpenSearch or Elasticsearch cluster, none for the index on this node's disk; how it
 * knows us, by an API key or by user and password; what the names of our indexes begin with; and how long a question may take.
 */
@ConfigurationProperties("stet.search.cluster")
record ClusterProperties(
        @DefaultValue List<URI> url,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("") String apiKey,
        @DefaultValue("stet") String prefix,
        @DefaultValue("2s") Duration patience) {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9_-]{0,60}+");

    ClusterProperties {
        url = url.stream().filter(each -> !each.toString().isBlank()).toList();
        if (!NAME.matcher(prefix).matches()) {
            throw new IllegalArgumentException("stet.search.cluster.prefix: small letters, digits, - and _ only");
        }
        for (var each : url) {
            if (each.getUserInfo() != null) {
                throw new IllegalArgumentException(
                        "stet.search.cluster.url: user and password are settings of their own");
            }
            if (each.getHost() == null || !List.of("http", "https").contains(each.getScheme())) {
                throw new IllegalArgumentException("stet.search.cluster.url is not an address: " + each);
            }
        }
    }

    boolean isGiven() {
        return !url.isEmpty();
    }

    /** Nothing secret may get into a log. */
    @Override
    public String toString() {
        return "cluster " + url + " " + prefix;
    }
}
