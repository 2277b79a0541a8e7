package org.stet.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;

/** A server as a process on the core that is the servers', and what it cost so far by the system's own accounting. */
final class Served implements AutoCloseable {

    /** The kernel counts processor time in hundredths of a second. */
    private static final double TICKS = 100;

    private static final int USER_TIME = 11;
    private static final int SYSTEM_TIME = 12;

    private final Process process;
    private final int port;

    private Served(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts a command on a core; its output goes to a file. */
    static Served start(List<String> command, int core, int port, Path output) {
        try {
            var pinned = new ArrayList<>(List.of("taskset", "-c", String.valueOf(core)));
            pinned.addAll(command);
            var builder = new ProcessBuilder(pinned).redirectErrorStream(true).redirectOutput(output.toFile());
            return new Served(builder.start(), port);
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

    /** Processor time of it and its children so far. */
    Duration spent() {
        var seconds = processes().mapToDouble(Served::seconds).sum();
        return Duration.ofMillis(Math.round(seconds * 1000));
    }

    /** What it holds in memory, in bytes. */
    long resident() {
        return processes()
                .map(id -> lines(Path.of("/proc/" + id + "/status")).stream()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                        .sum())
                .sum();
    }

    private LongStream processes() {
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
