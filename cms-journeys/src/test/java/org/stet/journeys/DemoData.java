package org.stet.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Data folders of newsrooms: an empty one, or a copy of the demo newsroom on the embedded database, which spares the seeding of
 * stories and pictures.
 */
public final class DemoData {

    private DemoData() {}

    /** A folder of the caller's own. */
    public static Path copy() {
        var folder = newFolder();
        try (var files = Files.walk(Rehearsal.DATA)) {
            for (var file :
                    (Iterable<Path>) files.filter(each -> !each.toString().endsWith(".out"))::iterator) {
                var target = folder.resolve(Rehearsal.DATA.relativize(file));
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

    /** An empty one. */
    public static Path newFolder() {
        try {
            return Files.createTempDirectory("stet-journey");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
