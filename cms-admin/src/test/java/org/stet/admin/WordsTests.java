package org.stet.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The console's words and its code agree. A literal that ends with a dot is the beginning of keys whose rest comes at run
 * time; one that begins with a dot is put behind another key.
 */
class WordsTests {

    private static final Path SOURCES = Path.of("src/main/java/org/stet/admin");
    private static final Path WORDS = Path.of("src/main/resources/vaadin-i18n/translations.properties");
    private static final Pattern KEY = Pattern.compile("\"((?:[a-z][a-z-]*)?(?:\\.[A-Za-z0-9_-]+)*\\.?)\"");

    @Test
    void everyKeyInTheCodeHasWords() {
        var words = words();
        var unknown = literals().entrySet().stream()
                .filter(literal -> !isKnown(literal.getKey(), words))
                .map(literal -> literal.getKey() + " in " + literal.getValue())
                .toList();
        assertThat(unknown).isEmpty();
    }

    @Test
    void allWordsAreSaidSomewhere() {
        var literals = literals().keySet();
        assertThat(words()).filteredOn(key -> !isSaid(key, literals)).isEmpty();
    }

    private static boolean isKnown(String literal, Collection<String> words) {
        return literal.startsWith(".")
                || words.contains(literal)
                || literal.endsWith(".") && words.stream().anyMatch(key -> key.startsWith(literal));
    }

    private static boolean isSaid(String key, Collection<String> literals) {
        return literals.contains(key)
                || isBuilt(key, literals)
                || literals.stream().anyMatch(literal -> literal.endsWith(".") && key.startsWith(literal));
    }

    private static boolean isBuilt(String key, Collection<String> literals) {
        return literals.stream()
                .filter(literal -> literal.startsWith(".") && key.endsWith(literal))
                .anyMatch(ending -> literals.contains(key.substring(0, key.length() - ending.length())));
    }

    /** Literals that look like keys, in a group of words there is; each with the file it stands in. */
    private static Map<String, Path> literals() {
        var groups =
                words().stream().map(key -> key.substring(0, key.indexOf('.'))).collect(Collectors.toSet());
        var found = new TreeMap<String, Path>();
        try (var files = Files.walk(SOURCES)) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(file -> collect(file, groups, found));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static void collect(Path file, Set<String> groups, Map<String, Path> found) {
        var matcher = KEY.matcher(read(file));
        while (matcher.find()) {
            var literal = matcher.group(1);
            var dot = literal.indexOf('.');
            if (dot == 0 || dot > 0 && groups.contains(literal.substring(0, dot)) && !literal.endsWith(".svg")) {
                found.put(literal, SOURCES.relativize(file));
            }
        }
    }

    private static Set<String> words() {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(WORDS)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
