package org.stet.core.theme;

/** How much room there is between stories: calm as in a weekly, or dense as in a daily that shows more at a glance. */
public enum Density {
    CALM,
    DENSE
}
