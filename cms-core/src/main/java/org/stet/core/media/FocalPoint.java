package org.stet.core.media;

import org.stet.core.shared.InvalidInput;

/** What of a picture must not be cut off: fractions of its width and height from the upper left corner, 0 to 1. */
public record FocalPoint(double x, double y) {

    public static final FocalPoint CENTRE = new FocalPoint(0.5, 0.5);

    private static final double STEPS = 10_000;

    public FocalPoint {
        x = within(x);
        y = within(y);
    }

    /** In whole percents, kept inside the picture. */
    public static FocalPoint percent(int x, int y) {
        return new FocalPoint(Math.clamp(x, 0, 100) / 100.0, Math.clamp(y, 0, 100) / 100.0);
    }

    public int percentX() {
        return (int) Math.round(x * 100);
    }

    public int percentY() {
        return (int) Math.round(y * 100);
    }

    /** Where a part of this length begins in a whole of that, with the point as near to its middle as the edges allow. */
    static int start(double point, int part, int whole) {
        return Math.clamp(Math.round(point * whole - part / 2.0), 0, whole - part);
    }

    private static double within(double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new InvalidInput("The focal point is outside the picture.");
        }
        return Math.round(value * STEPS) / STEPS;
    }
}
