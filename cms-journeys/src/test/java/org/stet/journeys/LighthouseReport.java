package org.stet.journeys;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./stet lighthouse}: what Lighthouse thinks of each template, its speed included, as a Markdown table. */
class LighthouseReport {

    private static final List<String> CATEGORIES = List.of("performance", "accessibility", "best-practices", "seo");

    @TempDir
    private Path folder;

    @Test
    void tell() throws Exception {
        try (var newsroom = RunningNewsroom.onH2()) {
            System.out.println("| page | device | " + String.join(" | ", CATEGORIES) + " | lost by |");
            System.out.println("| --- | --- | --- | --- | --- | --- | --- |");
            for (var verdict : Lighthouse.judge(newsroom, folder, CATEGORIES)) {
                var scores = CATEGORIES.stream()
                        .map(category -> String.valueOf(verdict.scores().get(category)))
                        .toList();
                System.out.printf(
                        "| %s | %s | %s | %s |%n",
                        verdict.path(),
                        verdict.device(),
                        String.join(" | ", scores),
                        String.join("; ", verdict.lost()));
            }
        }
    }
}
