package org.stet.bench;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a case gave, of the site and of a server of files where one could answer. */
record Result(
        String name, Case.Goal goal, Figures stet, @Nullable Figures files) {

    /** How many times as much the site answers with the same work. */
    double ratio() {
        return files == null ? Double.NaN : stet.requestsPerCpuSecond() / files.requestsPerCpuSecond();
    }

    boolean reached() {
        return switch (goal) {
            case AS_FILES -> files != null && ratio() >= 0.8 && stet.p99() <= 1.5 * files.p99();
            case MISS -> stet.cost() <= 2;
            case SEARCH -> stet.p95() <= 50;
            case NONE -> true;
        };
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %s | %.2f / %.2f / %.2f | %s | ±%.0f %% | %,d | %s |",
                name,
                perCpuSecond(stet),
                files == null ? "" : perCpuSecond(files),
                files == null ? "" : String.format(Locale.ROOT, "%.2f", ratio()),
                stet.p50(),
                stet.p95(),
                stet.p99(),
                files == null
                        ? ""
                        : String.format(Locale.ROOT, "%.2f / %.2f / %.2f", files.p50(), files.p95(), files.p99()),
                stet.spread() * 50,
                stet.bytes(),
                goal == Case.Goal.NONE ? "" : goal.words() + (reached() ? " ✓" : " — missed"));
    }

    private static String perCpuSecond(Figures figures) {
        var refused = figures.failed() == 0 ? "" : ", " + figures.failed() + " failed";
        return String.format(Locale.ROOT, "%,.0f (%.3f ms)%s", figures.requestsPerCpuSecond(), figures.cost(), refused);
    }
}
