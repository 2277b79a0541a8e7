package org.stet.core.theme;

import java.util.function.Predicate;

/**
 * What a newsroom's three colours become: the tones of the light and of the dark scheme, the colour of what is urgent as text
 * and as a ground for white, and the strip of the ticker. The dark scheme is the light one at night, with the same tints.
 */
public record Palette(Tones light, Tones dark, Urgent urgent, Strip strip) {

    /** Of {@link Theme#PLAIN}: set by hand, as they stand in the site's own style sheet. */
    static final Palette PLAIN = new Palette(
            new Tones("#fcfbf8", "#f3f1ea", "#dbd7cb", "#16140f", "#47433a", "#676256"),
            new Tones("#141310", "#1d1c18", "#37342c", "#eeeae0", "#c6c1b4", "#a09a8b"),
            new Urgent("#b3211a", "#ff8a76", "#b3211a"),
            new Strip("#16140f", "#b9b4a6", "#26241e", "#b5af9f"));

    private static final String WHITE = "#ffffff";
    private static final String BLACK = "#000000";
    private static final double NIGHT = 16.5;
    private static final double AT_NIGHT = 5.5;
    private static final double SOFTER = 0.06;
    private static final double QUIET = 5.5;

    /** Text on light and on dark paper, and the ground of a label with white letters. */
    public record Urgent(String onLight, String onDark, String ground) {}

    /** The ground of the ticker, and the quieter of its two inks, in the light and in the dark scheme. */
    public record Strip(String light, String quietLight, String dark, String quietDark) {}

    static Palette of(String paper, String ink, String alarm) {
        var night = until(ink, BLACK, colour -> Contrast.between(colour, WHITE).ratio() >= NIGHT);
        var dark = Tones.of(night, Tones.mix(paper, night, SOFTER));
        var strip = Tones.mix(night, dark.ink(), 0.08);
        return new Palette(
                Tones.of(paper, ink),
                dark,
                new Urgent(
                        alarm,
                        until(
                                alarm,
                                WHITE,
                                colour -> Contrast.between(colour, dark.tint()).ratio() >= AT_NIGHT),
                        alarm),
                new Strip(ink, Tones.quiet(ink, paper, QUIET), strip, Tones.quiet(strip, dark.ink(), QUIET)));
    }

    /** The colour with as little of another as makes it do. */
    private static String until(String colour, String other, Predicate<String> does) {
        for (double share = 0; share < 1; share += 0.02) {
            var mixed = Tones.mix(colour, other, share);
            if (does.test(mixed)) {
                return mixed;
            }
        }
        return other;
    }
}
