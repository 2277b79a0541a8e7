package org.stet.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.stet.core.Sources.Parsed;

/**
 * No file of any module has more than 300 lines, and no method more than 40. Annotations do not count, nor does a method of a
 * test that only returns a table of cases: both are data.
 */
class BudgetTests {

    private static final int FILE = 300;
    private static final int METHOD = 40;

    @Test
    void filesCanBeReadInOneSitting() throws IOException {
        var tooLong = new ArrayList<String>();
        for (var file : Sources.all()) {
            try (var lines = Files.lines(file)) {
                var count = lines.count();
                if (count > FILE) {
                    tooLong.add("%s has %d lines".formatted(Sources.ROOT.relativize(file), count));
                }
            }
        }
        assertThat(tooLong).isEmpty();
    }

    @Test
    void methodsFitOnAScreen() {
        var tooLong = new ArrayList<String>();
        for (var file : Sources.parse(Sources.all())) {
            new LongMethods(file, tooLong).scan(file.unit(), null);
        }
        assertThat(tooLong).isEmpty();
    }

    private static final class LongMethods extends TreeScanner<Void, Void> {

        private final Parsed file;
        private final ArrayList<String> found;

        LongMethods(Parsed file, ArrayList<String> found) {
            this.file = file;
            this.found = found;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            var positions = file.trees().getSourcePositions();
            if (method.getBody() != null && !isTable(method)) {
                var start = positions.getStartPosition(file.unit(), method.getBody());
                var lines = file.line(positions.getEndPosition(file.unit(), method)) - file.line(start) + 1;
                if (lines > METHOD) {
                    found.add("%s: %s() has %d lines".formatted(file.place(start), method.getName(), lines));
                }
            }
            return super.visitMethod(method, nothing);
        }

        private boolean isTable(MethodTree method) {
            var statements = method.getBody().getStatements();
            return file.unit().getSourceFile().getName().contains("src/test")
                    && statements.size() == 1
                    && statements.getFirst() instanceof ReturnTree;
        }
    }
}
