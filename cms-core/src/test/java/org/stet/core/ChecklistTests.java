package org.stet.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each test that {@code docs/site-checklist.md} calls on is there. */
class ChecklistTests {

    private static final Pattern NAMED = Pattern.compile("`(\\w+(?:Tests|Contract)\\.\\w+)`");

    @Test
    void everyTestThatIsNamedIsThere() throws IOException {
        var named = NAMED.matcher(Files.readString(Sources.ROOT.resolve("docs/site-checklist.md")))
                .results();
        assertThat(named.map(found -> found.group(1))).hasSizeGreaterThan(40).isSubsetOf(methods());
    }

    private static Set<String> methods() {
        var methods = new HashSet<String>();
        Sources.parse(Sources.tests()).forEach(file -> new Names(methods).scan(file.unit(), null));
        return methods;
    }

    private static final class Names extends TreeScanner<Void, Void> {

        private final Set<String> found;
        private String type = "";

        Names(Set<String> found) {
            this.found = found;
        }

        @Override
        public @Nullable Void visitClass(ClassTree tree, Void nothing) {
            var around = type;
            type = tree.getSimpleName().toString();
            super.visitClass(tree, nothing);
            type = around;
            return null;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            found.add(type + "." + method.getName());
            return super.visitMethod(method, nothing);
        }
    }
}
