package org.stet.core.body;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stet.core.body.Block.Paragraph;

/** The words of a body without markup: for search, word counts, feeds and cards. */
public final class BodyText {

    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    private final Body body;
    private final String plain;

    private BodyText(Body body) {
        this.body = body;
        this.plain = body.blocks().stream()
                .map(PlainText::of)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n\n"));
    }

    public static BodyText of(Body body) {
        return new BodyText(body);
    }

    /** Every word a reader can see, an empty line between blocks. Alternative texts are not in it. */
    public String plain() {
        return plain;
    }

    /** How many words, where two Chinese or Japanese characters count as one, because they set no spaces. */
    public int words() {
        return Words.count(plain);
    }

    /** Minutes to read it at this speed, at least 1. */
    public int readingMinutes(int wordsPerMinute) {
        return Math.max(1, Math.ceilDiv(words(), wordsPerMinute));
    }

    /** The beginning of the running text in at most so many characters, cut between words and closed with an ellipsis. */
    public String excerpt(int maxLength) {
        String running = body.blocks().stream()
                .filter(Paragraph.class::isInstance)
                .map(PlainText::of)
                .collect(Collectors.joining(" "));
        String text = WHITE_SPACE
                .matcher(running.isBlank() ? plain : running)
                .replaceAll(" ")
                .strip();
        return text.length() <= maxLength ? text : cut(text, maxLength - 1).stripTrailing() + "…";
    }

    private static String cut(String text, int length) {
        int end = 0;
        int lastGap = 0;
        while (end < text.length()) {
            int next = Words.end(text, end);
            if (next > length) {
                break;
            }
            lastGap = text.charAt(end) == ' ' ? end : lastGap;
            end = next;
        }
        boolean betweenWords = end < text.length() && text.charAt(end) == ' ';
        return text.substring(0, betweenWords || lastGap == 0 ? end : lastGap);
    }
}
