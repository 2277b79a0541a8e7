package org.stet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The Nu HTML checker finds no error on any page of the demo newsroom, and no page leads to an address that is not there. */
class MarkupTests {

    @RegisterExtension
    private static final Stage STAGE = Stage.onH2();

    private static RunningNewsroom newsroom;

    @TempDir
    private Path folder;

    @BeforeAll
    static void open() {
        newsroom = STAGE.newsroom();
    }

    @Test
    void everyPageIsValidAndEveryLinkLeadsSomewhere() throws Exception {
        var pages = Crawl.of(newsroom);
        var number = 0;
        for (var page : pages.entrySet()) {
            assertThat(page.getValue().statusCode())
                    .as(page.getKey())
                    .isEqualTo(page.getKey().contains("no-such") ? 404 : 200);
            var file = "%03d%s.html".formatted(number++, page.getKey().replaceAll("[^a-z0-9]", "_"));
            Files.writeString(folder.resolve(file), page.getValue().body());
        }
        assertThat(pages.keySet())
                .hasSizeGreaterThan(40)
                .contains("/", "/archive")
                .anyMatch(path -> path.startsWith("/articles/"))
                .anyMatch(path -> path.startsWith("/author/"))
                .anyMatch(path -> path.startsWith("/category/"))
                .anyMatch(path -> path.startsWith("/tag/"))
                .anyMatch(path -> path.contains("?page=2"));

        assertThat(check()).isEmpty();
    }

    private List<String> check() throws IOException, InterruptedException {
        var checker = Path.of(System.getProperty("stet.root"))
                .resolve("cms-journeys/src/test/checkers/node_modules/vnu-jar/build/dist/vnu.jar");
        var output = folder.resolve("found.json");
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        checker.toString(),
                        "--format",
                        "json",
                        "--exit-zero-always",
                        "--skip-non-html",
                        folder.toString())
                .redirectError(output.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        var found = JsonMapper.builder().build().readTree(Files.readString(output, StandardCharsets.UTF_8));
        return found.path("messages")
                .valueStream()
                .filter(message -> message.path("type").stringValue().equals("error"))
                .map(MarkupTests::words)
                .toList();
    }

    private static String words(JsonNode message) {
        return message.path("url").stringValue() + ": "
                + message.path("message").stringValue() + " at "
                + message.path("extract").stringValue();
    }
}
