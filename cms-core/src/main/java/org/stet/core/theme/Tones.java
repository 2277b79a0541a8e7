package org.stet.core.theme;

/**
 * The greys of one scheme, mixed from its paper and its ink: a tint of the paper, lines, and two quieter inks. The quieter inks
 * can be read on paper and on tint alike. Colours are {@code #rrggbb}.
 */
public record Tones(String paper, String tint, String line, String ink, String ink2, String ink3) {

    private static final double QUIETER = 8;
    private static final double QUIETEST = 5;
    private static final int STEPS = 100;

    static Tones of(String paper, String ink) {
        var tint = mix(paper, ink, 0.045);
        return new Tones(
                paper, tint, mix(paper, ink, 0.15), ink, quiet(tint, ink, QUIETER), quiet(tint, ink, QUIETEST));
    }

    /** The ink with as much of its ground in it as still leaves this contrast to the ground. */
    static String quiet(String ground, String ink, double contrast) {
        var found = ink;
        for (int step = 1; step < STEPS; step++) {
            var mixed = mix(ink, ground, step / (double) STEPS);
            if (Contrast.between(mixed, ground).ratio() < contrast) {
                return found;
            }
            found = mixed;
        }
        return found;
    }

    /** One colour with a share of another, from 0 to 1. */
    static String mix(String colour, String other, double share) {
        return "#%02x%02x%02x"
                .formatted(mix(colour, other, share, 1), mix(colour, other, share, 3), mix(colour, other, share, 5));
    }

    private static int mix(String colour, String other, double share, int at) {
        var from = Integer.parseInt(colour, at, at + 2, 16);
        var to = Integer.parseInt(other, at, at + 2, 16);
        return (int) Math.round(from + (to - from) * share);
    }
}
