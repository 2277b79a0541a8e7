package org.stet.core.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.stet.core.shared.JdbcTime;

/** Who let a revision stand last; {@code endedBy} is whose later change of the text ended that, and then {@code at} is when. */
public record LetStand(String by, Instant at, @Nullable String endedBy) {

    static @Nullable LetStand read(ResultSet row) throws SQLException {
        var approver = row.getString("approver");
        if (approver != null) {
            return new LetStand(approver, JdbcTime.read(row, "approved_at"), null);
        }
        var ended = row.getString("voided_approver");
        return ended == null ? null : new LetStand(ended, JdbcTime.read(row, "voided_at"), row.getString("voided_by"));
    }
}
