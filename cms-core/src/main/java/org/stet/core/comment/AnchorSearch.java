package org.stet.core.comment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds quoted words again in another version of a text. Words that still stand anywhere are told apart by their neighbours,
 * then by how far they moved; words that were changed a little are found by their likeness. Short quotes need a neighbour
 * as a witness, for they may stand in many places by chance.
 */
final class AnchorSearch {

    /** From this length on a quote speaks for itself. */
    private static final int SPEAKS_FOR_ITSELF = 24;

    /** Characters of a neighbour that make it a witness. */
    private static final int WITNESS = 6;

    private static final int SEED = 5;
    private static final int WINDOWS = 4;

    private final String text;
    private final Anchor anchor;
    private final String quote;

    private AnchorSearch(String text, Anchor anchor) {
        this.text = text;
        this.anchor = anchor;
        this.quote = anchor.quote();
    }

    static Optional<Span> find(String text, Anchor anchor) {
        var search = new AnchorSearch(text, anchor);
        var unchanged = search.unchanged();
        return Optional.ofNullable(unchanged == null ? search.changed() : unchanged);
    }

    private @Nullable Span unchanged() {
        Span best = null;
        var bestScore = Long.MIN_VALUE;
        for (int at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
            var span = new Span(at, at + quote.length());
            var score = neighbours(span) * 1_000_000_000L - Math.abs(at - anchor.quotePosition());
            if (score > bestScore && (quote.length() >= SPEAKS_FOR_ITSELF || isWitnessed(span))) {
                best = span;
                bestScore = score;
            }
        }
        return best;
    }

    private @Nullable Span changed() {
        Span best = null;
        var bestScore = 0.0;
        for (var start : likelyStarts()) {
            var slack = quote.length() / 2 + 8;
            var from = Math.max(0, start - slack);
            var to = Math.min(text.length(), start + quote.length() + slack);
            if (from < to) {
                var match = Likeness.best(quote, text.substring(from, to));
                var span = new Span(from + match.from(), from + match.to());
                var score = match.likeness() + neighbours(span) / 200.0;
                if (score > bestScore && isLikeEnough(match.likeness(), span)) {
                    best = span;
                    bestScore = score;
                }
            }
        }
        return best;
    }

    private boolean isLikeEnough(double likeness, Span span) {
        if (span.length() == 0) {
            return false;
        }
        var witnessed = isWitnessed(span);
        return witnessed ? likeness >= 0.5 : likeness >= 0.65 && quote.length() >= SPEAKS_FOR_ITSELF;
    }

    /** Where pieces of the quote say it begins, the loudest first; then the places its neighbours point to. */
    private List<Integer> likelyStarts() {
        var starts = new ArrayList<Integer>();
        var votes = votes();
        var bucket = bucket();
        votes.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(vote -> Math.abs(vote.getKey() * bucket - anchor.quotePosition())))
                .limit(WINDOWS)
                .forEach(vote -> starts.add(vote.getKey() * bucket));
        var before = tail(anchor.quoteBefore(), 12);
        var after = head(anchor.quoteAfter(), 12);
        if (before.length() >= WITNESS) {
            nearest(before).ifPresent(at -> starts.add(at + before.length()));
        }
        if (after.length() >= WITNESS) {
            nearest(after).ifPresent(at -> starts.add(at - quote.length()));
        }
        return starts;
    }

    private Map<Integer, Integer> votes() {
        var seeds = new HashMap<String, List<Integer>>();
        for (int i = 0; i + SEED <= quote.length(); i++) {
            seeds.computeIfAbsent(quote.substring(i, i + SEED), _ -> new ArrayList<>())
                    .add(i);
        }
        var votes = new HashMap<Integer, Integer>();
        for (int at = 0; !seeds.isEmpty() && at + SEED <= text.length(); at++) {
            for (var offset : seeds.getOrDefault(text.substring(at, at + SEED), List.of())) {
                votes.merge(Math.floorDiv(at - offset, bucket()), 1, Integer::sum);
            }
        }
        return votes;
    }

    private int bucket() {
        return Math.max(4, quote.length() / 4);
    }

    private Optional<Integer> nearest(String words) {
        Integer best = null;
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            if (best == null || Math.abs(at - anchor.quotePosition()) < Math.abs(best - anchor.quotePosition())) {
                best = at;
            }
        }
        return Optional.ofNullable(best);
    }

    private boolean isWitnessed(Span span) {
        return isWitness(sameBefore(span), anchor.quoteBefore(), span.from() == 0)
                || isWitness(sameAfter(span), anchor.quoteAfter(), span.to() == text.length());
    }

    /** A short neighbour is one at an edge of the text: it is a witness as a whole, and only there. */
    private static boolean isWitness(int same, String neighbour, boolean atEdge) {
        return neighbour.length() < WITNESS ? same == neighbour.length() && (same > 0 || atEdge) : same >= WITNESS;
    }

    private int neighbours(Span span) {
        return sameBefore(span) + sameAfter(span);
    }

    private int sameBefore(Span span) {
        var before = anchor.quoteBefore();
        var same = 0;
        while (same < before.length()
                && same < span.from()
                && before.charAt(before.length() - 1 - same) == text.charAt(span.from() - 1 - same)) {
            same++;
        }
        return same;
    }

    private int sameAfter(Span span) {
        var after = anchor.quoteAfter();
        var same = 0;
        while (same < after.length()
                && span.to() + same < text.length()
                && after.charAt(same) == text.charAt(span.to() + same)) {
            same++;
        }
        return same;
    }

    private static String tail(String text, int length) {
        return text.substring(Math.max(0, text.length() - length));
    }

    private static String head(String text, int length) {
        return text.substring(0, Math.min(text.length(), length));
    }
}
