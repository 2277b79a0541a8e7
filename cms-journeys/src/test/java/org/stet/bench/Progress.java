package org.stet.bench;

import java.util.Locale;

/** A bar that grows while something long is done, with what is left of it at the pace so far. */
final class Progress {

    private static final int WIDTH = 32;

    private final String what;
    private final long all;
    private final long begun = System.nanoTime();
    private int drawn = -1;

    Progress(String what, long all) {
        this.what = what;
        this.all = all;
    }

    void at(long done) {
        var permille = (int) (1000 * done / all);
        if (permille == drawn) {
            return;
        }
        drawn = permille;
        var full = WIDTH * permille / 1000;
        var seconds = (System.nanoTime() - begun) / 1e9;
        System.err.printf(
                Locale.ROOT,
                "\r%-28s [%s%s] %3d %%  %4.0f s, %4.0f s to go ",
                what,
                "#".repeat(full),
                ".".repeat(WIDTH - full),
                permille / 10,
                seconds,
                done == 0 ? 0 : seconds * (all - done) / done);
        if (done == all) {
            System.err.println();
        }
    }
}
