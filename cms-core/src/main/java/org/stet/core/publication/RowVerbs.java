package org.stet.core.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.stet.core.account.Actor;
import org.stet.core.account.Role;
import org.stet.core.article.Verb;
import org.stet.core.article.WorkflowState;
import org.stet.core.shared.JdbcTime;

/**
 * The verbs a list offers for a row, told from its columns: a page of a list must not read each story. A contract compares
 * them with what the story itself allows.
 */
final class RowVerbs {

    /** Those that need nothing but a click and, at most, a reason. */
    static final Set<Verb> OFFERED = Set.copyOf(EnumSet.of(Verb.PUBLISH, Verb.TAKE_DOWN, Verb.RESTORE));

    private RowVerbs() {}

    static Set<Verb> of(ResultSet row, WorkflowState state, ReaderView readers, Actor by, Instant at)
            throws SQLException {
        var isEditor = by.hasAny(Role.EDITOR);
        if (row.getObject("trashed_at") != null) {
            var mayRestore = Verb.RESTORE.isFor(by) && (isEditor || row.getInt("is_own") == 1);
            return mayRestore ? Set.of(Verb.RESTORE) : Set.of();
        }
        var verbs = EnumSet.noneOf(Verb.class);
        if (isEditor && mayPublish(row, state, readers, at)) {
            verbs.add(Verb.PUBLISH);
        }
        if (isEditor && !readers.isNothing()) {
            verbs.add(Verb.TAKE_DOWN);
        }
        return Set.copyOf(verbs);
    }

    private static boolean mayPublish(ResultSet row, WorkflowState state, ReaderView readers, Instant at)
            throws SQLException {
        var stands = state == WorkflowState.APPROVED || state == WorkflowState.SETTLED;
        var live = readers.live();
        var isLive = live != null && live.revision() == row.getInt("approved_revision");
        var embargo = JdbcTime.readOptional(row, "embargo_until");
        return stands && !isLive && (embargo == null || !at.isBefore(embargo));
    }
}
