package org.stet.core.body;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts text into words, white space and single signs in one pass. Apostrophes and hyphens hold a word together, points
 * and commas hold a number together, combining marks stay with what they mark, and each Chinese or Japanese character stands alone.
 */
final class Words {

    private static final int FIRST_CJK = 0x2E80;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final String JOINS_LETTERS = "'’-‐‑_";
    private static final String JOINS_DIGITS = ".,";

    private Words() {}

    static List<String> split(String text) {
        List<String> tokens = new ArrayList<>();
        for (int from = 0, to; from < text.length(); from = to) {
            to = end(text, from);
            tokens.add(text.substring(from, to));
        }
        return tokens;
    }

    static int count(String text) {
        int words = 0;
        int characters = 0;
        for (int at = 0; at < text.length(); at = end(text, at)) {
            int c = text.codePointAt(at);
            if (isUnspaced(c)) {
                characters++;
            } else if (Character.isLetterOrDigit(c)) {
                words++;
            }
        }
        return words + Math.ceilDiv(characters, 2);
    }

    static boolean isWord(String token) {
        return Character.isLetterOrDigit(token.codePointAt(0));
    }

    /** Where the token that starts here ends. */
    static int end(String text, int start) {
        int first = text.codePointAt(start);
        int at = start + Character.charCount(first);
        if (Character.isWhitespace(first)) {
            return endOfSpace(text, at);
        }
        return isUnspaced(first) || !Character.isLetterOrDigit(first) ? endOfSign(text, at) : endOfWord(text, at);
    }

    private static int endOfSpace(String text, int start) {
        int at = start;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int endOfSign(String text, int start) {
        int at = start;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (c == ZERO_WIDTH_JOINER && at + 1 < text.length()) {
                at += 1 + Character.charCount(text.codePointAt(at + 1));
            } else if (isMark(c)) {
                at += Character.charCount(c);
            } else {
                break;
            }
        }
        return at;
    }

    private static int endOfWord(String text, int start) {
        int at = start;
        while (at < text.length() && continuesWord(text, at)) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static boolean continuesWord(String text, int at) {
        int c = text.codePointAt(at);
        if (isMark(c) || Character.getType(c) == Character.FORMAT) {
            return true;
        }
        if (Character.isLetterOrDigit(c)) {
            return !isUnspaced(c);
        }
        int next = at + 1 < text.length() ? text.codePointAt(at + 1) : ' ';
        return (JOINS_LETTERS.indexOf(c) >= 0 && Character.isLetterOrDigit(next) && !isUnspaced(next))
                || (JOINS_DIGITS.indexOf(c) >= 0
                        && Character.isDigit(text.codePointBefore(at))
                        && Character.isDigit(next));
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isUnspaced(int c) {
        if (c < FIRST_CJK) {
            return false;
        }
        return Character.isIdeographic(c)
                || UnicodeScript.of(c) == UnicodeScript.HIRAGANA
                || UnicodeScript.of(c) == UnicodeScript.KATAKANA;
    }
}
