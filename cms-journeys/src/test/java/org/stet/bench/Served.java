package org.stet.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;

/** A server as a process on the core that is the servers', and what it cost so far by the system's own accounting. */
final class Served implements AutoCloseable {

    /** Instead of a core: wherever there is room. */
    static final int ANYWHERE = -1;

    /** The kernel counts processor time in hundredths of a second. */
    private static final double TICKS = 100;

    /** Milliseconds of processor time in a second that are no calm. */
    private static final int BUSY = 150;

    /** Seconds of calm in a row. */
    private static final int CALM = 4;

    private static final int USER_TIME = 11;
    private static final int SYSTEM_TIME = 12;

    private final Process process;
    private final int port;
    private final List<Long> helpers;

    private Served(Process process, int port, List<Long> helpers) {
        this.process = process;
        this.port = port;
        this.helpers = helpers;
    }

    static Served start(List<String> command, int core, int port, Path output) {
        return start(command, Map.of(), core, port, output, List.of());
    }

    /**
     * Starts a command on a core; its output goes to a file. What helpers of it do, a database above all, counts as its own
     * time but not as its memory.
     */
    static Served start(
            List<String> command,
            Map<String, String> environment,
            int core,
            int port,
            Path output,
            List<Long> helpers) {
        try {
            var pinned = new ArrayList<>(core == ANYWHERE ? List.of() : List.of("taskset", "-c", String.valueOf(core)));
            pinned.addAll(command);
            var builder = new ProcessBuilder(pinned).redirectErrorStream(true).redirectOutput(output.toFile());
            builder.environment().putAll(environment);
            return new Served(builder.start(), port, helpers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Processor time of it, its children and its helpers so far. */
    Duration spent() {
        var helping = helpers.stream()
                .mapToLong(Long::longValue)
                .flatMap(id -> ProcessHandle.of(id).map(Served::family).orElseGet(LongStream::empty));
        var seconds = LongStream.concat(family(process.toHandle()), helping)
                .mapToDouble(Served::seconds)
                .sum();
        return Duration.ofMillis(Math.round(seconds * 1000));
    }

    /** Waits until it has stopped working by itself: compiled, filled its index, made its first pages. */
    void awaitCalm() {
        var begun = spent();
        for (int calm = 0; calm < CALM; ) {
            LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
            var now = spent();
            calm = now.minus(begun).toMillis() < BUSY ? calm + 1 : 0;
            begun = now;
        }
    }

    /** What it holds in memory, in bytes. */
    long resident() {
        return family(process.toHandle())
                .map(id -> lines(Path.of("/proc/" + id + "/status")).stream()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                        .sum())
                .sum();
    }

    private static LongStream family(ProcessHandle process) {
        return LongStream.concat(
                LongStream.of(process.pid()), process.descendants().mapToLong(ProcessHandle::pid));
    }

    private static double seconds(long id) {
        var stat = String.join(" ", lines(Path.of("/proc/" + id + "/stat")));
        if (stat.isEmpty()) {
            return 0;
        }
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return Arrays.stream(fields, USER_TIME, SYSTEM_TIME + 1)
                        .mapToLong(Long::parseLong)
                        .sum()
                / TICKS;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException _) {
            return List.of();
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
