package org.stet.site.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/**
 * The operator's folder of templates, styles and assets ({@code stet.site.theme}), read once at the start. A file stands in for
 * the one of the same name that comes with Stet; where there is no folder, nothing does.
 */
@Component
class OwnFiles {

    private final Path folder;

    OwnFiles(SiteProperties properties) {
        folder = properties.theme();
    }

    boolean hasTemplates() {
        return Files.isDirectory(folder.resolve("templates"));
    }

    /** The text of each template, by its name below {@code templates}, such as {@code layout/foot.jte}. */
    Map<String, String> templates() {
        var texts = new TreeMap<String, String>();
        in("templates", ".jte").forEach((name, file) -> texts.put(name, text(file)));
        return texts;
    }

    /** The text of each style sheet, by its name without {@code .css}. */
    Map<String, String> styles() {
        var texts = new TreeMap<String, String>();
        in("styles", ".css").forEach((name, file) -> texts.put(name.substring(0, name.length() - 4), text(file)));
        return texts;
    }

    /** Fonts and pictures that the sheets load, by their names below {@code assets}. */
    Map<String, byte[]> assets() {
        var found = new TreeMap<String, byte[]>();
        in("assets", "").forEach((name, file) -> found.put(name, bytes(file)));
        return found;
    }

    private Map<String, Path> in(String kind, String ending) {
        var root = folder.resolve(kind);
        if (!Files.isDirectory(root)) {
            return Map.of();
        }
        try (var files = Files.walk(root)) {
            var found = new TreeMap<String, Path>();
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var name = root.relativize(file).toString().replace('\\', '/');
                if (name.endsWith(ending)) {
                    found.put(name, file);
                }
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
