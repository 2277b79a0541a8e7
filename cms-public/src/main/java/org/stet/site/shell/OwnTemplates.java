package org.stet.site.shell;

import gg.jte.CodeResolver;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.FileSystemUtils;

/**
 * Templates of the operator among those that come with Stet, compiled at the start. What does not compile stops the start and
 * says where, so that no reader ever meets it. A template is code: whoever writes one can do what the site can.
 */
final class OwnTemplates implements CodeResolver {

    private static final String SHIPPED = "jte/";

    private final Map<String, String> own;

    private OwnTemplates(Map<String, String> own) {
        this.own = own;
    }

    static TemplateEngine compile(Map<String, String> own) {
        if (ToolProvider.getSystemJavaCompiler() == null) {
            throw new IllegalStateException(
                    "Own templates are compiled at the start, which needs a JDK. This is a JRE.");
        }
        try {
            var scratch = Files.createTempDirectory("stet-templates");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> FileSystemUtils.deleteRecursively(scratch.toFile())));
            var loader = OwnTemplates.class.getClassLoader();
            var engine = TemplateEngine.create(
                    new OwnTemplates(own), scratch.resolve("classes"), ContentType.Html, loader, "org.stet.site.own");
            engine.setTrimControlStructures(true);
            engine.setClassPath(CompileClassPath.of(scratch.resolve("libraries")));
            engine.precompileAll();
            return engine;
        } catch (TemplateException broken) {
            throw new IllegalStateException(
                    "A template of the theme folder does not compile. " + broken.getMessage(), broken);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public @Nullable String resolve(String name) {
        var text = own.get(name);
        return text == null ? shipped(name) : text;
    }

    private static @Nullable String shipped(String name) {
        try (var stream = OwnTemplates.class.getClassLoader().getResourceAsStream(SHIPPED + name)) {
            return stream == null ? null : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nothing is looked at again while the site runs. */
    @Override
    public long getLastModified(String name) {
        return 0;
    }

    @Override
    public List<String> resolveAllTemplateNames() {
        try {
            var names = new TreeSet<>(own.keySet());
            for (var resource :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:" + SHIPPED + "**/*.jte")) {
                var address = resource.getURL().toString();
                names.add(address.substring(address.lastIndexOf("/" + SHIPPED) + SHIPPED.length() + 1));
            }
            return List.copyOf(names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
