package org.stet.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Lighthouse, run over a page of each template of a newsroom, on a desk and on a phone. */
final class Lighthouse {

    private static final List<String> DEVICES = List.of("desk", "phone");

    /** Those that say nothing new about their template, and one that Lighthouse does not judge since it answers 404. */
    private static final List<String> LEFT_OUT = List.of(
            "not-found",
            "search-none",
            "page-2",
            "long-headline",
            "eight-authors",
            "live-right-to-left",
            "search-right-to-left",
            "category-right-to-left");

    private Lighthouse() {}

    /** What it thought of a page. Scores are percentages by category; {@code lost} says which checks cost points, and where. */
    record Verdict(String path, String device, Map<String, Integer> scores, List<String> lost) {

        static Verdict of(JsonNode told) {
            var scores = new TreeMap<String, Integer>();
            told.path("scores")
                    .properties()
                    .forEach(each -> scores.put(each.getKey(), each.getValue().intValue()));
            return new Verdict(
                    told.path("path").stringValue(),
                    told.path("device").stringValue(),
                    scores,
                    told.path("lost").valueStream().map(JsonNode::stringValue).toList());
        }
    }

    /** One browser per device, side by side: each mostly waits until its page is quiet. */
    static List<Verdict> judge(RunningNewsroom newsroom, Path folder, List<String> categories)
            throws IOException, InterruptedException {
        var pages = pages(newsroom).map(SitePage::url).toList();
        var running = new LinkedHashMap<String, Process>();
        for (var device : DEVICES) {
            running.put(device, start(device, pages, folder, categories));
        }
        var verdicts = new ArrayList<Verdict>();
        for (var each : running.entrySet()) {
            if (!each.getValue().waitFor(15, TimeUnit.MINUTES)
                    || each.getValue().exitValue() != 0) {
                running.values().forEach(Process::destroyForcibly);
                throw new AssertionError(
                        "Lighthouse gave up: " + Files.readString(folder.resolve(each.getKey() + ".err")));
            }
            JsonMapper.builder()
                    .build()
                    .readTree(Files.readString(folder.resolve(each.getKey() + ".json")))
                    .valueStream()
                    .map(Verdict::of)
                    .forEach(verdicts::add);
        }
        return verdicts;
    }

    private static Process start(String device, List<String> pages, Path folder, List<String> categories)
            throws IOException {
        var script = Path.of(System.getProperty("stet.root"), "cms-journeys/src/test/checkers/lighthouse.mjs");
        var command = new ArrayList<>(List.of(
                "node", script.toString(), Browsers.EXECUTABLE.toString(), device, String.join(",", categories)));
        command.addAll(pages);
        return new ProcessBuilder(command)
                .redirectError(folder.resolve(device + ".err").toFile())
                .redirectOutput(folder.resolve(device + ".json").toFile())
                .start();
    }

    private static Stream<SitePage> pages(RunningNewsroom newsroom) {
        return SitePage.all(newsroom).stream().filter(page -> !LEFT_OUT.contains(page.name()));
    }
}
