package org.stet.core.audit;

import java.time.Instant;
import org.stet.core.shared.Subject;

/** Who did what, when, to what. The actor's name is kept as it was. */
public record AuditEntry(long id, Instant at, String actor, String verb, Subject subject, String detail) {}
