package org.stet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;

/** All runs that are kept, one for each size and database, as data and as a page to read. A run replaces the one before it. */
record Report(List<Run> runs) {

    /** One run: start in seconds, resident memory in bytes, the rest as its parts say. */
    record Run(
            String database,
            int stories,
            String date,
            String machine,
            List<Double> starts,
            long resident,
            List<Result> results,
            List<Freshness.Delay> delays) {

        String title() {
            return String.format(Locale.ROOT, "%,d stories on %s", stories, database);
        }
    }

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String HEAD = """
            # Benchmarks

            Written by `./stet bench [STORIES] [h2|postgres]`, which measures the site beside a server of files, in turns, in one run, and replaces the part
            of that size and database. Server and readers have a core each; wrk asks over loopback with `Accept-Encoding: gzip`, and nginx with one worker
            answers the very same bytes, heads too, from files compressed beforehand. Figures are medians of the runs.

            - **Answers per CPU second**: answers divided by the processor time the server's processes used, by the system's own accounting; on PostgreSQL the
              database's work is counted too. In brackets what one answer costs. "×" is ours divided by nginx's.
            - **p50 / p95 / p99** in milliseconds as readers measure them, by 64 connections that ask as fast as they are answered; where addresses are drawn
              one by one (any story, search) by one connection, so that it is the time of an answer and not of a queue.
            - **±** is half the distance between the best and the worst run.
            - **Visible** is the time from an editor's call until all three nodes show it, asked for every ten milliseconds; nodes, database, editor and
              readers share the two cores.

            """;

    static Report read(Path folder) throws IOException {
        var file = folder.resolve("benchmarks.json");
        return Files.exists(file) ? JSON.readValue(Files.readString(file), Report.class) : new Report(List.of());
    }

    Report with(Run run) {
        var all = new ArrayList<>(runs);
        all.removeIf(each -> each.title().equals(run.title()));
        all.add(run);
        all.sort(Comparator.comparing(Run::database).thenComparing(Run::stories));
        return new Report(all);
    }

    void write(Path folder) throws IOException {
        Files.writeString(
                folder.resolve("benchmarks.json"),
                JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this) + "\n");
        var page = new StringBuilder(HEAD);
        runs.forEach(run -> append(page, run));
        Files.writeString(folder.resolve("benchmarks.md"), page.toString().stripTrailing() + "\n");
    }

    private static void append(StringBuilder page, Run run) {
        page.append("## ").append(run.title()).append("\n\n");
        page.append(run.date()).append(", ").append(run.machine()).append(". ");
        page.append(String.format(
                Locale.ROOT,
                "From the start of the process to the first front page: %s s. Resident after all of it: %d MB.%n%n",
                String.join(
                        " / ",
                        run.starts().stream()
                                .map(each -> String.format(Locale.ROOT, "%.1f", each))
                                .toList()),
                run.resident() >> 20));
        page.append(
                "| asked for | Stet, answers per CPU s | nginx | × | Stet p50 / p95 / p99 | nginx p50 / p95 / p99 | ± | bytes | wanted |\n");
        page.append("|---|--:|--:|--:|--:|--:|--:|--:|---|\n");
        run.results().forEach(result -> page.append(result.line()).append('\n'));
        if (!run.delays().isEmpty()) {
            page.append("\n| visible on three nodes | p50 ms | p99 ms | longest ms |\n|---|--:|--:|--:|\n");
            run.delays()
                    .forEach(each -> page.append(String.format(
                            Locale.ROOT,
                            "| %s, %s | %.0f | %.0f | %.0f |%n",
                            each.page(),
                            each.change(),
                            each.p50(),
                            each.p99(),
                            each.most())));
        }
        page.append('\n');
    }
}
