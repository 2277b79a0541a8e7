package org.stet.core;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.tools.ToolProvider;

/** Every Java file of the repository, as the compiler reads it. */
final class Sources {

    static final Path ROOT = root();

    private Sources() {}

    private static Path root() {
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("cms-core/pom.xml"))) {
                return folder;
            }
        }
        throw new IllegalStateException("Run this inside the repository");
    }

    static List<Path> all() {
        return javaFiles("src");
    }

    /** Without the tests. */
    static List<Path> main() {
        return javaFiles("src/main");
    }

    /** The tests alone, the journeys' too. */
    static List<Path> tests() {
        return Stream.concat(javaFiles("src/test").stream(), javaFiles(ROOT.resolve("cms-journeys")))
                .toList();
    }

    private static List<Path> javaFiles(String part) {
        return Stream.of("cms-core", "cms-admin", "cms-public")
                .map(module -> ROOT.resolve(module).resolve(part))
                .filter(Files::exists)
                .flatMap(Sources::javaFiles)
                .toList();
    }

    private static Stream<Path> javaFiles(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A parsed file, and where its parts stand in it. */
    record Parsed(CompilationUnitTree unit, Trees trees) {

        long line(long position) {
            return unit.getLineMap().getLineNumber(position);
        }

        String place(long position) {
            return ROOT.relativize(Path.of(unit.getSourceFile().toUri())) + ":" + line(position);
        }
    }

    static List<Parsed> parse(List<Path> files) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            var trees = Trees.instance(task);
            return StreamSupport.stream(task.parse().spliterator(), false)
                    .map(unit -> new Parsed(unit, trees))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
