package org.stet.site.shell;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;

/** Where the compiler finds what templates speak of. It cannot look into jars within a jar, so those are laid out beside. */
final class CompileClassPath {

    private static final String CLASSES = "BOOT-INF/classes/";
    private static final String LIBRARIES = "BOOT-INF/lib/";

    private CompileClassPath() {}

    static List<String> of(Path scratch) throws IOException {
        var path = new ArrayList<String>();
        for (var entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            path.addAll(entry.endsWith(".jar") ? laidOut(entry, scratch) : List.of(entry));
        }
        return path;
    }

    private static List<String> laidOut(String jar, Path scratch) throws IOException {
        try (var file = new ZipFile(jar)) {
            if (file.getEntry(CLASSES) == null) {
                return List.of(jar);
            }
            var path = new ArrayList<>(List.of(scratch.resolve(CLASSES).toString()));
            var wanted = file.stream()
                    .filter(entry -> !entry.isDirectory())
                    .filter(entry -> entry.getName().startsWith(CLASSES)
                            || entry.getName().startsWith(LIBRARIES))
                    .toList();
            for (var entry : wanted) {
                var target = scratch.resolve(entry.getName());
                Files.createDirectories(target.getParent());
                try (var content = file.getInputStream(entry)) {
                    Files.copy(content, target);
                }
                if (entry.getName().startsWith(LIBRARIES)) {
                    path.add(target.toString());
                }
            }
            return path;
        }
    }
}
