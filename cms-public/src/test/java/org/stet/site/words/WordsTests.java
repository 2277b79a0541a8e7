package org.stet.site.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The site's words, its pages and its languages agree. A literal that ends with a dot is the beginning of keys whose rest
 * comes at run time; one that begins with a dot is put behind another key.
 */
class WordsTests {

    private static final Path FOLDER = Path.of("src/main/resources/site/words");
    private static final List<Path> SOURCES = List.of(
            Path.of("src/main/java/org/stet/site"),
            Path.of("src/main/jte"),
            Path.of("../cms-core/src/main/java/org/stet/core/body"));
    private static final Pattern KEY = Pattern.compile("\"((?:[a-z][a-z-]*)?(?:\\.[a-z0-9-]+)*\\.?)\"");
    private static final Pattern ARGUMENT = Pattern.compile("\\{[0-9]}");
    private static final Pattern FORM = Pattern.compile("\\.("
            + Arrays.stream(Plural.values())
                    .map(form -> form.key().substring(1))
                    .collect(Collectors.joining("|")) + ")$");

    @Test
    void everyKeyInPagesAndTemplatesHasWords() {
        var words = stems(words("en"));
        var unknown = literals().entrySet().stream()
                .filter(literal -> !isKnown(literal.getKey(), words))
                .map(literal -> literal.getKey() + " in " + literal.getValue())
                .toList();
        assertThat(unknown).isEmpty();
    }

    @Test
    void allWordsAreSaidSomewhere() {
        var literals = literals().keySet();
        assertThat(stems(words("en"))).filteredOn(key -> !isSaid(key, literals)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLanguageSaysEverythingWithTheSameValues(String language) {
        var english = words("en");
        var words = words(language);
        assertThat(stems(words)).isEqualTo(stems(english));
        words.forEach((key, text) -> {
            var stem = stem(key);
            var values = arguments(english.getOrDefault(key, english.getOrDefault(stem + ".other", "")));
            var needed = key.equals(stem) || key.endsWith(".other") || key.endsWith(".few") || key.endsWith(".many");
            assertThat(arguments(text)).as(key).isSubsetOf(values);
            assertThat(!needed || arguments(text).equals(values)).as(key).isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("languages")
    void whatIsCountedHasTheFormsOfTheLanguage(String language) {
        var words = words(language).keySet();
        var counted = words.stream().filter(key -> !stem(key).equals(key)).map(WordsTests::stem);
        var forms = Plural.of(language).stream().map(Plural::key).toList();
        assertThat(counted)
                .isNotEmpty()
                .allSatisfy(stem -> assertThat(words.stream()
                                .filter(key -> !key.equals(stem) && stem(key).equals(stem))
                                .map(key -> key.substring(stem.length())))
                        .containsExactlyInAnyOrderElementsOf(forms));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noApostropheSwallowsAValue(String language) {
        assertThat(words(language).values()).noneMatch(text -> text.contains("'"));
    }

    /** Scripts hold no sentences: what they say is given to them by the page. */
    @Test
    void noScriptHoldsWordsOfItsOwn() throws IOException {
        for (var script : List.of("live.js", "search.js")) {
            var code = Files.readString(Path.of("src/main/resources/site", script))
                    .replaceAll("(?m)//.*$|/\\*.*?\\*/", "");
            assertThat(code).doesNotContainPattern("['\"`][^'\"`\n]*[A-Za-z]{2,} [a-z]{2,}[^'\"`\n]*['\"`]");
            assertThat(code).doesNotContainPattern("textContent = ['\"`]");
        }
    }

    static List<String> languages() {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .map(name -> name.replaceAll("^words_?|\\.properties$", ""))
                    .map(language -> language.isEmpty() ? "en" : language)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isKnown(String literal, Collection<String> words) {
        return literal.startsWith(".")
                || words.contains(literal)
                || literal.endsWith(".") && words.stream().anyMatch(key -> key.startsWith(literal));
    }

    private static boolean isSaid(String key, Collection<String> literals) {
        return literals.contains(key)
                || literals.stream()
                        .filter(literal -> literal.endsWith("."))
                        .anyMatch(
                                literal -> key.startsWith(literal) && isEnd(key.substring(literal.length()), literals));
    }

    /** One further name, or one with an ending that is a literal too. */
    private static boolean isEnd(String rest, Collection<String> literals) {
        var dot = rest.indexOf('.');
        return dot < 0 || literals.contains(rest.substring(dot));
    }

    private static Map<String, Path> literals() {
        var groups = words("en").keySet().stream()
                .map(key -> key.contains(".") ? key.substring(0, key.indexOf('.')) : key)
                .collect(Collectors.toSet());
        var found = new TreeMap<String, Path>();
        for (var source : SOURCES) {
            try (var files = Files.walk(source)) {
                files.filter(Files::isRegularFile).forEach(file -> collect(file, groups, found));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return found;
    }

    private static void collect(Path file, Set<String> groups, Map<String, Path> found) {
        var matcher = KEY.matcher(read(file));
        while (matcher.find()) {
            var literal = matcher.group(1);
            var dot = literal.indexOf('.');
            if (dot == 0 || isKey(literal, dot, groups)) {
                found.put(literal, file);
            }
            matcher.region(matcher.end() - 1, matcher.regionEnd());
        }
    }

    private static boolean isKey(String literal, int dot, Set<String> groups) {
        return dot > 0
                ? groups.contains(literal.substring(0, dot)) && !literal.matches(".*\\.(?:json|xml|js|jte)")
                : literal.equals("comma") || literal.equals("direction");
    }

    private static Set<String> stems(Map<String, String> words) {
        return words.keySet().stream().map(WordsTests::stem).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String stem(String key) {
        return FORM.matcher(key).replaceAll("");
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> words(String language) {
        var file = FOLDER.resolve(language.equals("en") ? "words.properties" : "words_" + language + ".properties");
        var properties = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Stream.of(properties)
                .flatMap(each -> each.stringPropertyNames().stream())
                .collect(Collectors.toMap(key -> key, properties::getProperty, (a, b) -> a, TreeMap::new));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
