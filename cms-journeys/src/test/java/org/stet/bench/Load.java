package org.stet.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** One run of wrk from the core that is the readers': connections that ask as fast as they are answered. */
final class Load {

    private static final Pattern SUM = Pattern.compile("SUM (\\d+) (\\d+) (\\d+) (\\d+) (\\d+) (\\d+) (\\d+) (\\d+)");

    /** wrk prints nothing a program would like to read; this line says it all. */
    private static final String SUMMARY = """
            function done(summary, latency, requests)
              local e = summary.errors
              io.write(string.format('SUM %d %d %d %d %d %d %d %d\\n', summary.requests, summary.duration, summary.bytes,
                latency:percentile(50), latency:percentile(95), latency:percentile(99), e.status,
                e.connect + e.read + e.write + e.timeout))
            end
            """;

    private final Path folder;
    private final int core;

    Load(Path folder, int core) {
        this.folder = folder;
        this.core = core;
    }

    /** What one run gave; latencies in milliseconds. */
    record Run(
            long requests, double seconds, long bytes, double p50, double p95, double p99, long refused, long failed) {

        double perSecond() {
            return requests / seconds;
        }
    }

    /** Asks for what a script says, or for the address alone where it says nothing. */
    Run run(String url, int connections, Map<String, String> headers, String script, Duration length) {
        try {
            var lua = Files.writeString(folder.resolve("ask.lua"), script + SUMMARY);
            var command = new ArrayList<>(List.of(
                    "taskset",
                    "-c",
                    String.valueOf(core),
                    "wrk",
                    "-t1",
                    "-c" + connections,
                    "-d" + length.toSeconds() + "s",
                    "--timeout",
                    "30s",
                    "-s",
                    lua.toString()));
            headers.forEach((name, value) -> command.addAll(List.of("-H", name + ": " + value)));
            command.add(url);
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return parse(said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Run parse(String said) {
        var found = SUM.matcher(said);
        if (!found.find()) {
            throw new IllegalStateException("wrk did not finish: " + said);
        }
        var numbers = new long[9];
        for (int i = 1; i <= 8; i++) {
            numbers[i] = Long.parseLong(found.group(i));
        }
        return new Run(
                numbers[1],
                numbers[2] / 1e6,
                numbers[3],
                numbers[4] / 1e3,
                numbers[5] / 1e3,
                numbers[6] / 1e3,
                numbers[7],
                numbers[8]);
    }
}
