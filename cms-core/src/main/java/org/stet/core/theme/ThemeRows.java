package org.stet.core.theme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;

/** A theme as the columns of a row. */
final class ThemeRows {

    private ThemeRows() {}

    static Theme read(ResultSet row, int number) throws SQLException {
        return new Theme(
                row.getLong("version"),
                row.getString("paper"),
                row.getString("ink"),
                row.getString("alarm"),
                Typeface.valueOf(row.getString("headlines")),
                Typeface.valueOf(row.getString("prose")),
                Masthead.valueOf(row.getString("masthead")),
                Density.valueOf(row.getString("density")));
    }

    static Map<String, Object> write(Theme theme) {
        return Map.of(
                "version", theme.version(),
                "paper", theme.paper(),
                "ink", theme.ink(),
                "alarm", theme.alarm(),
                "headlines", theme.headlines().name(),
                "prose", theme.prose().name(),
                "masthead", theme.masthead().name(),
                "density", theme.density().name());
    }
}
