package org.stet.core.shared;

import com.github.slugify.Slugify;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The last part of an address: 1 to 100 of {@code a-z 0-9}, in words joined by single hyphens. */
public record Slug(String value) {

    public static final int MAX_LENGTH = 100;

    private static final Pattern FORM = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");

    /** Latin letters that are no base letter with an accent, and the Arabic ones the library leaves out: nothing would be left of them. */
    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("æ", "ae"),
            Map.entry("Æ", "ae"),
            Map.entry("œ", "oe"),
            Map.entry("Œ", "oe"),
            Map.entry("ø", "o"),
            Map.entry("Ø", "o"),
            Map.entry("ß", "ss"),
            Map.entry("ł", "l"),
            Map.entry("Ł", "l"),
            Map.entry("đ", "d"),
            Map.entry("Đ", "d"),
            Map.entry("ð", "d"),
            Map.entry("Ð", "d"),
            Map.entry("þ", "th"),
            Map.entry("Þ", "th"),
            Map.entry("ı", "i"),
            Map.entry("ا", "a"),
            Map.entry("إ", "i"),
            Map.entry("آ", "a"),
            Map.entry("ى", "a"),
            Map.entry("ة", "a"),
            Map.entry("ئ", "y"),
            Map.entry("ؤ", "w"));

    /** Arabic is the one script it romanises beside the Latin one, letter by letter without the vowels nobody writes. */
    private static final Slugify SLUGIFY = Slugify.builder()
            .locale(Locale.forLanguageTag("ar"))
            .customReplacements(LETTERS)
            .build();

    public Slug {
        if (value.isEmpty() || value.length() > MAX_LENGTH) {
            throw new InvalidInput("A slug has between 1 and " + MAX_LENGTH + " characters.");
        }
        if (!FORM.matcher(value).matches()) {
            throw new InvalidInput("A slug is made of small letters, digits and single hyphens, like new-chip-plant.");
        }
    }

    /** The slug a text suggests; {@code fallback} where the text has no letter or digit we can use. */
    public static Slug of(String text, String fallback) {
        var slug = SLUGIFY.slugify(text.length() > 300 ? text.substring(0, 300) : text)
                .replaceAll("[^a-z0-9]++", "-")
                .replaceAll("^-++|-++$", "");
        if (slug.length() > MAX_LENGTH - 10) {
            var cut = slug.lastIndexOf('-', MAX_LENGTH - 10);
            slug = slug.substring(0, cut > 0 ? cut : MAX_LENGTH - 10);
        }
        return new Slug(slug.isEmpty() ? fallback : slug);
    }

    /** The same slug with a number behind it, for when the plain one is taken. */
    public Slug numbered(int number) {
        return new Slug(value + "-" + number);
    }

    @Override
    public String toString() {
        return value;
    }
}
