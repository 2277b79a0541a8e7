package org.stet.admin.audit;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Lines of comma-separated values as RFC 4180 has them. A cell that a spreadsheet would take for a formula gets an apostrophe in
 * front, so that what somebody typed into a headline runs nowhere.
 */
final class Csv {

    private static final String TRIGGERS = "=+-@\t\r";
    private static final String QUOTED = ",\"\r\n";

    private Csv() {}

    static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    static String harmless(String text) {
        return !text.isEmpty() && TRIGGERS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String cell(String text) {
        var harmless = harmless(text);
        return harmless.chars().anyMatch(c -> QUOTED.indexOf(c) >= 0)
                ? "\"" + harmless.replace("\"", "\"\"") + "\""
                : harmless;
    }
}
