package org.stet.bench;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Writes many rows of a table at once, in the way that is fastest on each database. */
sealed interface Bulk {

    /** Rows hold numbers, texts, instants, truths and nulls, in the order of the columns. */
    void write(String table, String columns, List<@Nullable Object[]> rows) throws SQLException;

    static Bulk into(Connection connection) throws SQLException {
        return connection.isWrapperFor(PGConnection.class) ? new Copy(connection) : new Batch(connection);
    }

    /** PostgreSQL reads a stream of lines. */
    record Copy(Connection connection) implements Bulk {

        @Override
        public void write(String table, String columns, List<@Nullable Object[]> rows) throws SQLException {
            var lines = new StringBuilder();
            for (var row : rows) {
                for (int i = 0; i < row.length; i++) {
                    lines.append(i == 0 ? "" : "\t");
                    append(lines, row[i]);
                }
                lines.append('\n');
            }
            var copy = connection.unwrap(PGConnection.class).getCopyAPI();
            var in = copy.copyIn("copy " + table + " (" + columns + ") from stdin");
            var bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
            in.writeToCopy(bytes, 0, bytes.length);
            in.endCopy();
        }

        private static void append(StringBuilder line, @Nullable Object value) {
            if (value == null) {
                line.append("\\N");
                return;
            }
            var text = value.toString();
            for (int i = 0; i < text.length(); i++) {
                var c = text.charAt(i);
                switch (c) {
                    case '\\' -> line.append("\\\\");
                    case '\t' -> line.append("\\t");
                    case '\n' -> line.append("\\n");
                    case '\r' -> line.append("\\r");
                    default -> line.append(c);
                }
            }
        }
    }

    /** Any other is given prepared statements by the thousand. */
    record Batch(Connection connection) implements Bulk {

        @Override
        public void write(String table, String columns, List<@Nullable Object[]> rows) throws SQLException {
            var marks = columns.chars()
                    .filter(c -> c == ',')
                    .mapToObj(c -> "?")
                    .collect(Collectors.joining(", ", "", ", ?"));
            var sql = "insert into " + table + " (" + columns + ") values (" + marks + ")";
            try (var insert = connection.prepareStatement(sql)) {
                for (var row : rows) {
                    for (int i = 0; i < row.length; i++) {
                        insert.setObject(i + 1, row[i] instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : row[i]);
                    }
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        }
    }
}
