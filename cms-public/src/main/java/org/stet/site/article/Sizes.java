package org.stet.site.article;

/** How wide pictures are shown, as HTML's {@code sizes} says it: the style sheet's columns, told before it has loaded. */
public final class Sizes {

    public static final String HERO = "(min-width: 64rem) 65rem, 100vw";
    /** At the head of a list, beside its name. */
    public static final String COVER = "(min-width: 64rem) 40rem, 100vw";

    private static final String LEAD = "(min-width: 64rem) 42rem, 100vw";
    private static final String CARD = "(min-width: 64rem) 27rem, (min-width: 48rem) 50vw, 100vw";
    public static final String ROW = "(min-width: 48rem) 12rem, 30vw";
    public static final String PORTRAIT = "(min-width: 48rem) 14rem, 9rem";
    public static final String FACE = "3rem";

    private Sizes() {}

    /** Of the picture that a page begins with, and of all others. */
    public static String standard(boolean first) {
        return first ? LEAD : CARD;
    }
}
