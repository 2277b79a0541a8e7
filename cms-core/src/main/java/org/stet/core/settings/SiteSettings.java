package org.stet.core.settings;

import java.awt.ComponentOrientation;
import java.net.URI;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stet.core.shared.InvalidInput;
import org.stet.core.shared.PictureRef;
import org.stet.core.shared.Text;

/**
 * What the newsroom decided about its site. The base URL is the site's own address without a slash at the end: no request
 * header ever replaces it. The language is an IETF tag such as {@code nb} or {@code ar}. Reading speed is 50 to 1,000 words per minute.
 */
public record SiteSettings(
        long version,
        String name,
        String tagline,
        String timeZone,
        String language,
        String baseUrl,
        String accentColour,
        @Nullable PictureRef logo,
        int wordsPerMinute,
        boolean fourEyes) {

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");
    private static final Pattern BASE_URL = Pattern.compile("https?://[A-Za-z0-9.\\-]{1,150}(?::[0-9]{1,5})?");

    public SiteSettings {
        name = Text.requiredLine("The site's name", name, 80);
        tagline = Text.line("The tagline", tagline, 200);
        require(COLOUR.matcher(accentColour).matches(), "A colour looks like #1c4e9e.");
        require(
                BASE_URL.matcher(baseUrl).matches() && URI.create(baseUrl).getPort() <= 65_535,
                "The site's address looks like https://news.example, without a slash at the end.");
        require(
                wordsPerMinute >= 50 && wordsPerMinute <= 1000,
                "The reading speed is between 50 and 1,000 words per minute.");
        zoneOf(timeZone);
        language = tagOf(language);
    }

    private static void require(boolean holds, String sentence) {
        if (!holds) {
            throw new InvalidInput(sentence);
        }
    }

    private static ZoneId zoneOf(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw new InvalidInput("There is no time zone called " + name + ". One looks like Europe/Oslo.");
        }
    }

    /** The tag as the standard spells it. */
    private static String tagOf(String language) {
        var locale = Locale.forLanguageTag(language.strip());
        require(
                !locale.getLanguage().isEmpty() && language.length() <= 35,
                "A language is named by its tag, such as en, nb or ar.");
        return locale.toLanguageTag();
    }

    public Locale locale() {
        return Locale.forLanguageTag(language);
    }

    /** Whether the language is read from right to left. */
    public boolean isRightToLeft() {
        return !ComponentOrientation.getOrientation(locale()).isLeftToRight();
    }

    public ZoneId zone() {
        return zoneOf(timeZone);
    }

    /** The same under another address. */
    SiteSettings at(String otherUrl) {
        return new SiteSettings(
                version, name, tagline, timeZone, language, otherUrl, accentColour, logo, wordsPerMinute, fourEyes);
    }

    /** The absolute address of a path that begins with a slash. */
    public String absolute(String path) {
        return baseUrl + path;
    }
}
