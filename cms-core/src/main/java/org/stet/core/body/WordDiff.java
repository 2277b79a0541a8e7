package org.stet.core.body;

import java.util.List;
import org.stet.core.body.MarkedText.Piece;

/** Compares two lines word by word, then the marks of the words that stayed. */
final class WordDiff {

    private final MarkedText before;
    private final MarkedText after;
    private final DiffRuns runs = new DiffRuns();
    private int beforeAt;
    private int afterAt;
    private int beforePiece;
    private int afterPiece;

    private WordDiff(MarkedText before, MarkedText after) {
        this.before = before;
        this.after = after;
    }

    static List<DiffRun> runs(MarkedText before, MarkedText after) {
        return new WordDiff(before, after).compare();
    }

    private List<DiffRun> compare() {
        List<String> left = Words.split(before.text());
        List<String> right = Words.split(after.text());
        int done = 0;
        for (Edit edit : Edit.acrossGaps(Edit.between(left, right), left)) {
            kept(length(left.subList(done, edit.beforeFrom())));
            removed(length(left.subList(edit.beforeFrom(), edit.beforeTo())));
            added(length(right.subList(edit.afterFrom(), edit.afterTo())));
            done = edit.beforeTo();
        }
        kept(length(left.subList(done, left.size())));
        return runs.toList();
    }

    private static int length(List<String> tokens) {
        return tokens.stream().mapToInt(String::length).sum();
    }

    private void removed(int length) {
        runs.removed(before.text().substring(beforeAt, beforeAt + length));
        beforeAt += length;
    }

    private void added(int length) {
        runs.added(after.text().substring(afterAt, afterAt + length));
        afterAt += length;
    }

    /** Kept characters in steps over which the marks of both sides stay the same. */
    private void kept(int length) {
        int end = beforeAt + length;
        while (beforeAt < end) {
            Piece left = pieceAtBefore();
            Piece right = pieceAtAfter();
            int step = Math.min(end - beforeAt, Math.min(left.end() - beforeAt, right.end() - afterAt));
            String text = before.text().substring(beforeAt, beforeAt + step);
            runs.kept(text, FormatChange.between(left.marks(), right.marks()));
            beforeAt += step;
            afterAt += step;
        }
    }

    private Piece pieceAtBefore() {
        while (before.pieces().get(beforePiece).end() <= beforeAt) {
            beforePiece++;
        }
        return before.pieces().get(beforePiece);
    }

    private Piece pieceAtAfter() {
        while (after.pieces().get(afterPiece).end() <= afterAt) {
            afterPiece++;
        }
        return after.pieces().get(afterPiece);
    }
}
