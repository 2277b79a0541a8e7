package org.stet.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Lighthouse, run over a page of each template of a newsroom, on a desk and on a phone. */
final class Lighthouse {

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

    static List<Verdict> judge(RunningNewsroom newsroom, Path folder, List<String> categories)
            throws IOException, InterruptedException {
        var errors = folder.resolve("lighthouse.err").toFile();
        var output = folder.resolve("lighthouse.json");
        var process = new ProcessBuilder(command(newsroom, categories))
                .redirectError(errors)
                .redirectOutput(output.toFile())
                .start();
        if (!process.waitFor(15, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new AssertionError("Lighthouse gave up: " + Files.readString(errors.toPath()));
        }
        return JsonMapper.builder()
                .build()
                .readTree(Files.readString(output))
                .valueStream()
                .map(Verdict::of)
                .toList();
    }

    private static List<String> command(RunningNewsroom newsroom, List<String> categories) {
        var script = Path.of(System.getProperty("stet.root"), "cms-journeys/src/test/checkers/lighthouse.mjs");
        var command = new ArrayList<>(
                List.of("node", script.toString(), Browsers.EXECUTABLE.toString(), String.join(",", categories)));
        pages(newsroom).map(SitePage::url).forEach(command::add);
        return command;
    }

    private static Stream<SitePage> pages(RunningNewsroom newsroom) {
        return SitePage.all(newsroom).stream().filter(page -> !LEFT_OUT.contains(page.name()));
    }
}
