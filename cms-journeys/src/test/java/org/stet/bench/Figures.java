package org.stet.bench;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What several runs of one thing gave: the middle of each figure, latencies in milliseconds, bytes on the wire for one answer;
 * and how far the runs lay apart, as a share of the middle.
 */
record Figures(
        double requestsPerCpuSecond,
        double requestsPerSecond,
        double p50,
        double p95,
        double p99,
        double spread,
        long bytes,
        long refused,
        long failed) {

    /** One run and the processor time the server spent on it. */
    record Sample(Load.Run run, double cpuSeconds) {

        double perCpuSecond() {
            return run.requests() / cpuSeconds;
        }
    }

    static Figures of(List<Sample> samples) {
        var costs = sorted(samples, Sample::perCpuSecond);
        return new Figures(
                middle(costs),
                middle(sorted(samples, sample -> sample.run().perSecond())),
                middle(sorted(samples, sample -> sample.run().p50())),
                middle(sorted(samples, sample -> sample.run().p95())),
                middle(sorted(samples, sample -> sample.run().p99())),
                (costs[costs.length - 1] - costs[0]) / middle(costs),
                Math.round(middle(sorted(
                        samples,
                        sample -> (double) sample.run().bytes() / sample.run().requests()))),
                samples.stream().mapToLong(sample -> sample.run().refused()).sum(),
                samples.stream().mapToLong(sample -> sample.run().failed()).sum());
    }

    private static double[] sorted(List<Sample> samples, ToDoubleFunction<Sample> what) {
        var values = samples.stream().mapToDouble(what).toArray();
        Arrays.sort(values);
        return values;
    }

    private static double middle(double[] sorted) {
        return sorted[sorted.length / 2];
    }

    /** Milliseconds of processor time for one answer. */
    double cost() {
        return 1000 / requestsPerCpuSecond;
    }
}
