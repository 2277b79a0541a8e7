package org.stet.core.settings;

import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stet.core.shared.PictureRef;

/**
 * The settings as they are now. One row, read afresh each time. Where the operator configured the site's own address
 * ({@code stet.site.url}), that one counts.
 */
@Component
public class CurrentSettings {

    private final JdbcClient jdbc;
    private final String configuredUrl;

    CurrentSettings(JdbcClient jdbc, @Value("${stet.site.url:}") String configuredUrl) {
        this.jdbc = jdbc;
        this.configuredUrl = configuredUrl;
    }

    public SiteSettings get() {
        var stored = stored();
        return configuredUrl.isBlank() ? stored : stored.at(configuredUrl);
    }

    /** The address the operator configured, which counts in place of the stored one. */
    public Optional<String> configuredUrl() {
        return Optional.of(configuredUrl).filter(url -> !url.isBlank());
    }

    /** What administrators entered, whatever the operator configured. A change is based on this. */
    public SiteSettings stored() {
        return jdbc.sql("""
                        select version, name, tagline, time_zone, site_language, base_url, accent_colour, logo, words_per_minute, four_eyes
                        from site_settings where id = 1
                        """)
                .query((row, n) -> {
                    var logo = row.getString("logo");
                    return new SiteSettings(
                            row.getLong("version"),
                            row.getString("name"),
                            row.getString("tagline"),
                            row.getString("time_zone"),
                            row.getString("site_language"),
                            row.getString("base_url"),
                            row.getString("accent_colour"),
                            logo == null ? null : new PictureRef(logo),
                            row.getInt("words_per_minute"),
                            row.getBoolean("four_eyes"));
                })
                .single();
    }
}
