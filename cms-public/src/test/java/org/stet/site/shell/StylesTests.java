package org.stet.site.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.stet.core.theme.Theme;

/** The design goes by where a line begins and ends, so that it turns with the language. */
class StylesTests {

    private static final Path SHEETS = Path.of("src/main/resources/site/styles");
    private static final Pattern SIDES = Pattern.compile("(?:margin|padding|border|inset)-(?:left|right)\\b"
            + "|[{;\\s](?:left|right)\\s*:"
            + "|(?:text-align|float|clear|justify-[a-z]+|text-align-last)\\s*:\\s*(?:left|right)\\b"
            + "|border-(?:top|bottom)-(?:left|right)-radius");

    @Test
    void noSheetNamesLeftOrRight() {
        assertThat(found(SIDES)).isEmpty();
    }

    /** Gradients and moves along the line have no logical form: each needs a twin for the other direction. */
    @Test
    void whatRunsAlongTheLineHasATwinForTheOtherDirection() {
        assertThat(found(Pattern.compile("to left"))).hasSameSizeAs(found(Pattern.compile("to right")));
        assertThat(found(Pattern.compile("translateX\\(-"))).hasSameSizeAs(found(Pattern.compile("translateX\\([^-]")));
    }

    /** What a browser's own frame is painted in comes from the core, and the page from the sheet. */
    @Test
    void theColoursOfTheSheetAreThoseOfThePlainTheme() {
        var palette = Theme.PLAIN.palette();
        var light = palette.light();
        var dark = palette.dark();
        assertThat(read(SHEETS.resolve("tokens.css")))
                .contains(
                        "--paper:%s;".formatted(light.paper()),
                        both("paper", light.paper(), dark.paper()),
                        both("tint", light.tint(), dark.tint()),
                        both("line", light.line(), dark.line()),
                        both("ink", light.ink(), dark.ink()),
                        both("ink-2", light.ink2(), dark.ink2()),
                        both("ink-3", light.ink3(), dark.ink3()),
                        both(
                                "alarm",
                                palette.urgent().onLight(),
                                palette.urgent().onDark()),
                        both("strip", palette.strip().light(), palette.strip().dark()),
                        both(
                                "strip-3",
                                palette.strip().quietLight(),
                                palette.strip().quietDark()));
    }

    private static String both(String token, String light, String dark) {
        return "--%s:light-dark(%s,%s)".formatted(token, light, dark);
    }

    private static List<String> found(Pattern pattern) {
        try (var sheets = Files.list(SHEETS)) {
            return sheets.sorted()
                    .flatMap(sheet -> pattern.matcher(read(sheet)).results().map(MatchResult::group))
                    .collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path sheet) {
        try {
            return Files.readString(sheet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
