package org.stet.core.theme;

import java.util.regex.Pattern;

/** How well text in a colour can be read, as WCAG 2 measures it: from 1 to 21, enough from 4.5, in large type from 3. */
public record Contrast(double ratio) {

    /** What WCAG asks of text in any size. */
    public static final double OF_TEXT = 4.5;

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

    public static boolean isColour(String text) {
        return COLOUR.matcher(text).matches();
    }

    public static Contrast between(String one, String other) {
        var first = luminance(one);
        var second = luminance(other);
        return new Contrast((Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05));
    }

    /** From 0, black, to 1, white. */
    static double luminance(String colour) {
        return 0.2126 * linear(colour, 1) + 0.7152 * linear(colour, 3) + 0.0722 * linear(colour, 5);
    }

    private static double linear(String colour, int at) {
        var share = Integer.parseInt(colour, at, at + 2, 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /** With one decimal, rounded down, so that nothing looks better than it is. */
    public String words() {
        return Double.toString(Math.floor(ratio * 10) / 10);
    }

    /** Which words say it. */
    public String key() {
        return ratio >= OF_TEXT ? "easy" : ratio >= 3 ? "large" : "hard";
    }
}
