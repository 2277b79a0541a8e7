package org.stet.core.shared;

/** Checks for the short texts people enter: by length, with one sentence that names the field. */
public final class Text {

    private Text() {}

    /** One line: white space folded, no control characters or half surrogate pairs, at most {@code max} characters, perhaps empty. */
    public static String line(String field, String text, int max) {
        var line = text.replaceAll("[\\s\\p{Cc}\\p{Cs}]++", " ").strip();
        if (line.length() > max) {
            throw new InvalidInput(
                    "%s has %,d characters; at most %,d are possible.".formatted(field, line.length(), max));
        }
        return line;
    }

    /** As {@link #line}, and not empty. */
    public static String requiredLine(String field, String text, int max) {
        var line = line(field, text, max);
        if (line.isEmpty()) {
            throw new InvalidInput(field + " must not be empty.");
        }
        return line;
    }

    /** Several lines: no control characters but line ends, at most {@code max} characters. */
    public static String lines(String field, String text, int max) {
        var lines = text.replaceAll("[\\p{Cc}\\p{Cs}&&[^\\n\\t]]++", "").strip();
        if (lines.length() > max) {
            throw new InvalidInput(
                    "%s has %,d characters; at most %,d are possible.".formatted(field, lines.length(), max));
        }
        return lines;
    }
}
