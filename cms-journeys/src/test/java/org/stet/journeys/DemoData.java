package org.stet.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The data folder of a demo newsroom on the embedded database. A console fills it once, before the first story is told; each
 * newsroom after that begins with a copy, which spares it the seeding of stories and pictures.
 */
final class DemoData {

    private DemoData() {}

    /** A folder of the caller's own. */
    static Path copy() {
        var folder = newFolder();
        try (var files = Files.walk(Seeded.FOLDER)) {
            for (var file :
                    (Iterable<Path>) files.filter(each -> !each.toString().endsWith(".out"))::iterator) {
                var target = folder.resolve(Seeded.FOLDER.relativize(file));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path newFolder() {
        try {
            return Files.createTempDirectory("stet-journey");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Seeded {
        static final Path FOLDER = seed();

        private static Path seed() {
            var folder = newFolder();
            try (var console =
                    Application.start("cms-admin", Application.freePort(), folder, Map.of(), "--stet.demo=true")) {
                Eventually.holds(
                        Application.START,
                        "the demo is whole",
                        () -> console.text().contains("ADMIN http"));
            }
            return folder;
        }
    }
}
