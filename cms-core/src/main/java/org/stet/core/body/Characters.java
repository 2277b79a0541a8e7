package org.stet.core.body;

/**
 * Which characters text may hold: everything XML 1.0 and PostgreSQL can carry, so that feeds and storage never choke.
 * Bidirectional marks stay, because Arabic and Hebrew need them.
 */
final class Characters {

    /** The longest caption, credit, source or title. */
    static final int MAX_ATTRIBUTE = 2_000;

    private Characters() {}

    static String text(String text) {
        return check(text, false);
    }

    static String code(String text) {
        return check(text, true);
    }

    static String attribute(String name, String value) {
        if (value.length() > MAX_ATTRIBUTE) {
            throw MalformedBody.because("The %s is %,d characters long; at most %,d are allowed."
                    .formatted(name, value.length(), MAX_ATTRIBUTE));
        }
        return check(value, false);
    }

    /** Whether text may hold this code point, line breaks aside. */
    static boolean allowed(int c) {
        return allowed(c, false);
    }

    private static String check(String text, boolean lineBreaks) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (!allowed(c, lineBreaks)) {
                throw MalformedBody.because(
                        "Character %d is U+%04X, which text cannot hold; delete it and type it again."
                                .formatted(text.codePointCount(0, i) + 1, c));
            }
        }
        return text;
    }

    private static boolean allowed(int c, boolean lineBreaks) {
        if (Character.isISOControl(c)) {
            return c == '\t' || (lineBreaks && c == '\n');
        }
        return !(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) && c != 0xFFFE && c != 0xFFFF;
    }
}
