package org.stet.core.comment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What a thread hangs on: a field as a whole, or words quoted from its text with about {@link #NEIGHBOURS} characters on
 * either side, the line they stood on, counted from 0, and their position in the field's whole text. It is never changed:
 * where the words stand now is looked for anew in every version.
 */
@Embeddable
public record Anchor(
        @Enumerated(EnumType.STRING) Field field,
        String quote,
        String quoteBefore,
        String quoteAfter,
        int quoteLine,
        int quotePosition) {

    /** Characters a person can quote at most. */
    public static final int LONGEST = 1000;

    static final int NEIGHBOURS = 32;

    /** The field as a whole. */
    public static Anchor on(Field field) {
        return new Anchor(field, "", "", "", 0, 0);
    }

    /** These characters of the field's text, which must hold them. Half a surrogate pair is never kept. */
    static Anchor in(Field field, String text, Span span) {
        var line = (int)
                text.substring(0, span.from()).chars().filter(c -> c == '\n').count();
        return new Anchor(
                field,
                text.substring(span.from(), span.to()),
                whole(text.substring(Math.max(0, span.from() - NEIGHBOURS), span.from())),
                whole(text.substring(span.to(), Math.min(text.length(), span.to() + NEIGHBOURS))),
                line,
                span.from());
    }

    private static String whole(String cut) {
        var from = !cut.isEmpty() && Character.isLowSurrogate(cut.charAt(0)) ? 1 : 0;
        var to = cut.length() > from && Character.isHighSurrogate(cut.charAt(cut.length() - 1))
                ? cut.length() - 1
                : cut.length();
        return cut.substring(from, to);
    }

    public boolean isSelection() {
        return !quote.isEmpty();
    }
}
