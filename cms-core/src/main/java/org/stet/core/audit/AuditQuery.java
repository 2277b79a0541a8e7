package org.stet.core.audit;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.stet.core.account.AccountId;

/**
 * Which entries of the audit log are wanted. {@code subject} is a kind ({@code article}) or one of them ({@code article:17});
 * {@code from} is the first instant wanted and {@code until} the first one no more. What is empty or absent filters nothing.
 */
public record AuditQuery(
        @Nullable AccountId actor,
        String verb,
        String subject,
        @Nullable Instant from,
        @Nullable Instant until,
        String text) {

    public static final AuditQuery ALL = new AuditQuery(null, "", "", null, null, "");

    public AuditQuery {
        verb = verb.strip();
        subject = subject.strip();
        text = text.strip();
    }

    boolean isForOneSubject() {
        return subject.indexOf(':') >= 0;
    }

    /** For {@code like … escape '!'}. */
    String pattern() {
        return "%" + text.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
    }
}
