package org.stet.core.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.stet.core.account.AccountId;
import org.stet.core.shared.Subject;

/**
 * One line of the audit log for people: who ({@code actorId} is absent where nobody was signed in), did what, to what, and
 * what that is called now ({@code title}, empty where it has no name).
 */
public record AuditRow(
        long id,
        Instant at,
        @Nullable AccountId actorId,
        String actor,
        String verb,
        Subject subject,
        String title,
        String detail) {}
