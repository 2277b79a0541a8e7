package org.stet.admin.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Promise T32: what is exported can be read back, and no cell is a formula. */
class CsvTests {

    private static final String ALPHABET = "=+-@\t\r\n\",;' aZ0ø語\u0000’";

    @Test
    void whatIsWrittenIsReadBackAsItWasButForTheApostropheBeforeTriggers() {
        var random = new Random(20_261_123);
        for (var n = 0; n < 5_000; n++) {
            var lines = Stream.generate(() -> line(random))
                    .limit(1 + random.nextInt(4))
                    .toList();
            var text = new StringBuilder();
            lines.forEach(cells -> text.append(Csv.line(cells)));

            var read = parse(text.toString());

            assertThat(read)
                    .isEqualTo(lines.stream()
                            .map(cells -> cells.stream().map(CsvTests::expected).toList())
                            .toList());
            assertThat(read)
                    .allSatisfy(cells -> assertThat(cells)
                            .noneMatch(cell -> !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void aFormulaIsText(String formula) {
        assertThat(Csv.harmless(formula)).isEqualTo("'" + formula);
    }

    @Test
    void whatIsNoFormulaStaysAsItIs() {
        assertThat(Csv.line(List.of("Eve", "1 = 1", "", "’tis"))).isEqualTo("Eve,1 = 1,,’tis\r\n");
        assertThat(Csv.line(List.of("a,b", "she said \"no\"", "two\nlines")))
                .isEqualTo("\"a,b\",\"she said \"\"no\"\"\",\"two\nlines\"\r\n");
    }

    private static List<String> line(Random random) {
        return Stream.generate(() -> cell(random)).limit(1 + random.nextInt(5)).toList();
    }

    private static String cell(Random random) {
        var cell = new StringBuilder();
        for (var n = random.nextInt(7); n > 0; n--) {
            cell.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return cell.toString();
    }

    private static String expected(String cell) {
        return cell.matches("(?s)[=+\\-@\t\r].*") ? "'" + cell : cell;
    }

    /** RFC 4180, read by its letter. */
    private static List<List<String>> parse(String text) {
        var lines = new ArrayList<List<String>>();
        var cells = new ArrayList<String>();
        var at = 0;
        while (at < text.length()) {
            var cell = new StringBuilder();
            if (text.charAt(at) == '"') {
                for (at++; text.charAt(at) != '"' || text.startsWith("\"\"", at); at++) {
                    if (text.charAt(at) == '"') {
                        at++;
                    }
                    cell.append(text.charAt(at));
                }
                at++;
            } else {
                while (text.charAt(at) != ',' && !text.startsWith("\r\n", at)) {
                    assertThat(text.charAt(at)).isNotIn('"', '\r', '\n');
                    cell.append(text.charAt(at++));
                }
            }
            cells.add(cell.toString());
            if (text.charAt(at) == ',') {
                at++;
            } else {
                assertThat(text.startsWith("\r\n", at)).isTrue();
                at += 2;
                lines.add(List.copyOf(cells));
                cells.clear();
            }
        }
        return lines;
    }
}
