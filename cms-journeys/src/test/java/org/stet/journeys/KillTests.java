package org.stet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** F08, F09: SIGKILL at random moments on the embedded database. */
class KillTests {

    private static final int ACKNOWLEDGED_AT_LEAST = 50;
    private static final int KILLS_AT_LEAST = 8;

    @TempDir
    private Path data;

    @TempDir
    private Path elsewhere;

    private Path complaints = Path.of("");

    @BeforeEach
    void hear() {
        complaints = elsewhere.resolve("complaints.txt");
    }

    @Test
    void noAcknowledgedSaveOrPublicationIsLostAndNoneIsHalfDone() throws Exception {
        var seed = System.nanoTime();
        var random = new Random(seed);
        var acknowledged = new ArrayList<Line>();
        var kills = 0;
        while (acknowledged.size() < ACKNOWLEDGED_AT_LEAST || kills < KILLS_AT_LEAST) {
            acknowledged.addAll(workUntilKilled("s" + kills, 1 + random.nextInt(14), random.nextInt(40)));
            kills++;
        }
        var found = tell();
        assertThat(found)
                .as("seed " + seed)
                .filteredOn(line -> line.step().equals("HALF DONE"))
                .hasSize(5)
                .allSatisfy(line -> assertThat(line.id()).as(line.headline()).isEqualTo("0"));
        for (var line : acknowledged) {
            assertThat(found)
                    .as("%s, after %d kills with seed %d", line, kills, seed)
                    .anyMatch(line::isKeptBy);
        }
        System.out.printf("%d acknowledged steps, %d kills, 0 lost, 0 half done%n", acknowledged.size(), kills);
    }

    /** Lets a newsroom work until it has acknowledged some steps, and kills it some milliseconds later. */
    private List<Line> workUntilKilled(String shift, int steps, int millisLater) throws Exception {
        var process = start("work", data.toString(), shift);
        var lines = new ArrayList<Line>();
        try (var output = process.inputReader()) {
            for (var line = output.readLine(); line != null; line = output.readLine()) {
                Line.of(line).ifPresent(lines::add);
                if (lines.size() == steps) {
                    process.onExit()
                            .completeOnTimeout(process, millisLater, TimeUnit.MILLISECONDS)
                            .join();
                    process.toHandle().destroyForcibly(); // Leaves what it had said readable.
                }
            }
        }
        process.waitFor();
        assertThat(lines).as(() -> "it worked at all: " + read(complaints)).hasSizeGreaterThanOrEqualTo(steps);
        return lines;
    }

    private List<Line> tell() throws Exception {
        var process = start("tell", data.toString());
        var lines = new ArrayList<Line>();
        try (BufferedReader output = process.inputReader()) {
            output.lines().forEach(line -> Line.of(line).ifPresent(lines::add));
        }
        assertThat(process.waitFor()).isZero();
        return lines;
    }

    private Process start(String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                BusyNewsroom.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** One line of what a newsroom says: a step or a state, the story's number, its headline. */
    private record Line(String step, String id, String headline) {

        static Optional<Line> of(String text) {
            var parts = text.split("\t");
            return parts.length == 3 ? Optional.of(new Line(parts[0], parts[1], parts[2])) : Optional.empty();
        }

        boolean isKeptBy(Line found) {
            return found.id().equals(id)
                    && found.headline().equals(headline)
                    && switch (step) {
                        case "SAVED" -> found.step().startsWith("IS ");
                        case "APPROVED" ->
                            found.step().equals("IS APPROVED") || found.step().equals("IS SETTLED");
                        default -> found.step().equals("LIVE");
                    };
        }
    }
}
