package org.stet.core.theme;

import java.util.Locale;
import org.stet.core.shared.InvalidInput;

/**
 * How the site looks. Colours are {@code #rrggbb}: the paper stories are printed on, their ink, and the alarm that labels what
 * is urgent. Only what can be read is taken: ink has a contrast of 7 to the paper, alarm one of 4.5 to paper and to white.
 */
public record Theme(
        long version,
        String paper,
        String ink,
        String alarm,
        Typeface headlines,
        Typeface prose,
        Masthead masthead,
        Density density) {

    /** What the site looks like until somebody decides otherwise. */
    public static final Theme PLAIN = new Theme(
            0, "#fcfbf8", "#16140f", "#b3211a", Typeface.STET_SERIF, Typeface.STET_SERIF, Masthead.START, Density.CALM);

    /** Darker paper would leave no room for the colours of sections on it. */
    private static final double LIGHT = 0.75;

    private static final double CLEAR = 7;

    public Theme {
        paper = paperOf(paper);
        ink = inkOf(ink, paper);
        alarm = alarmOf(alarm, paper);
    }

    /** The colour as it is kept, or the reason why stories cannot be printed on it. */
    public static String paperOf(String entered) {
        var paper = colour(entered);
        require(
                Contrast.luminance(paper) >= LIGHT,
                "Paper is light: choose a colour closer to white. The dark scheme follows by itself.");
        return paper;
    }

    /** The same for ink on a paper. */
    public static String inkOf(String entered, String paper) {
        var ink = colour(entered);
        var contrast = Contrast.between(ink, colour(paper));
        require(
                contrast.ratio() >= CLEAR,
                "This ink has a contrast of " + contrast.words() + " to the paper; it needs 7. Choose a darker one.");
        return ink;
    }

    /** The same for the colour of what is urgent. */
    public static String alarmOf(String entered, String paper) {
        var alarm = colour(entered);
        var onPaper = Contrast.between(alarm, colour(paper));
        var underWhite = Contrast.between(alarm, "#ffffff");
        var least = onPaper.ratio() < underWhite.ratio() ? onPaper : underWhite;
        require(
                least.ratio() >= Contrast.OF_TEXT,
                "This colour has a contrast of " + least.words()
                        + " to the paper or to white; it needs 4.5. Choose a darker one.");
        return alarm;
    }

    private static String colour(String entered) {
        var colour = entered.strip().toLowerCase(Locale.ROOT);
        require(Contrast.isColour(colour), "A colour looks like #16140f.");
        return colour;
    }

    private static void require(boolean holds, String sentence) {
        if (!holds) {
            throw new InvalidInput(sentence);
        }
    }

    public Palette palette() {
        return hasColoursOf(PLAIN) ? Palette.PLAIN : Palette.of(paper, ink, alarm);
    }

    private boolean hasColoursOf(Theme other) {
        return paper.equals(other.paper) && ink.equals(other.ink) && alarm.equals(other.alarm);
    }
}
