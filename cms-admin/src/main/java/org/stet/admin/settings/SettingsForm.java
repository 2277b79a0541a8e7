package org.stet.admin.settings;

import org.jspecify.annotations.Nullable;
import org.stet.core.settings.SiteSettings;
import org.stet.core.shared.PictureRef;

/** What an administrator enters about the site. */
public record SettingsForm(
        String name,
        String tagline,
        String timeZone,
        String language,
        String baseUrl,
        String accentColour,
        @Nullable PictureRef logo,
        int wordsPerMinute,
        boolean fourEyes) {

    static SettingsForm of(SiteSettings settings) {
        return new SettingsForm(
                settings.name(),
                settings.tagline(),
                settings.timeZone(),
                settings.language(),
                settings.baseUrl(),
                settings.accentColour(),
                settings.logo(),
                settings.wordsPerMinute(),
                settings.fourEyes());
    }

    /** As the core takes it, based on what stood there at {@code version}. */
    SiteSettings basedOn(long version) {
        return new SiteSettings(
                version, name, tagline, timeZone, language, baseUrl, accentColour, logo, wordsPerMinute, fourEyes);
    }
}
