package org.stet.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * The first start of console and site in a run. It unpacks both jars and leaves a cache of their classes, so that each later
 * start takes a third of the time; and it fills the demo newsroom whose data later ones copy.
 */
public final class Rehearsal {

    /** Where the demo newsroom lies. */
    static final Path DATA = hold();

    private static final String CACHE = "classes.aot";

    private Rehearsal() {}

    /** The arguments of {@code java} that start a module; compiled quickly rather than well, since no start lives long. */
    static List<String> fast(String module) {
        return Stream.concat(Stream.of("-XX:TieredStopAtLevel=1"), wellCompiled(module).stream())
                .toList();
    }

    /** The same, compiled as in production. */
    public static List<String> wellCompiled(String module) {
        return List.of(
                "-XX:+UseSerialGC",
                "-XX:AOTCache=" + DATA.resolveSibling(module).resolve(CACHE),
                "-jar",
                jarIn(DATA.resolveSibling(module), module));
    }

    private static Path hold() {
        try {
            var folder = Files.createTempDirectory("stet-rehearsal");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> FileSystemUtils.deleteRecursively(folder.toFile())));
            var data = folder.resolve("data");
            try (var console = rehearse(folder, "cms-admin", "--stet.demo=true")) {
                Eventually.holds(
                        Application.START,
                        "the demo is whole",
                        () -> console.text().contains("ADMIN http"));
                console.read("/console/login");
            }
            try (var site = rehearse(folder, "cms-public")) {
                site.read("/");
            }
            return data;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Application rehearse(Path folder, String module, String... options) throws IOException {
        var unpacked = folder.resolve(module);
        unpack(Application.jar(module), unpacked);
        var java = List.of(
                "-XX:+UseSerialGC", "-XX:AOTCacheOutput=" + unpacked.resolve(CACHE), "-jar", jarIn(unpacked, module));
        return Application.launch(java, Application.freePort(), folder.resolve("data"), Map.of(), options)
                .awaitHealth();
    }

    private static String jarIn(Path folder, String module) {
        return folder.resolve(Application.jar(module).getFileName()).toString();
    }

    private static void unpack(Path jar, Path folder) throws IOException {
        var process = new ProcessBuilder(
                        Application.java(),
                        "-Djarmode=tools",
                        "-jar",
                        jar.toString(),
                        "extract",
                        "--destination",
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        Eventually.holds(Duration.ofSeconds(30), jar + " is unpacked", () -> !process.isAlive());
    }
}
