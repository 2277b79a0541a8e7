package org.stet.core.comment;

import java.util.stream.IntStream;

/** The stretch of a text that is most like a quote, by the fewest characters to add, drop or replace (Sellers 1980). */
record Likeness(int from, int to, double likeness) {

    static Likeness best(String quote, String text) {
        var width = text.length() + 1;
        var costs = new int[width];
        var starts = IntStream.range(0, width).toArray();
        for (int i = 1; i <= quote.length(); i++) {
            var diagonalCost = costs[0];
            var diagonalStart = starts[0];
            costs[0] = i;
            for (int j = 1; j < width; j++) {
                var replaced = diagonalCost + (quote.charAt(i - 1) == text.charAt(j - 1) ? 0 : 1);
                var replacedStart = diagonalStart;
                diagonalCost = costs[j];
                diagonalStart = starts[j];
                if (replaced <= costs[j] + 1 && replaced <= costs[j - 1] + 1) {
                    costs[j] = replaced;
                    starts[j] = replacedStart;
                } else if (costs[j] <= costs[j - 1]) {
                    costs[j]++;
                } else {
                    costs[j] = costs[j - 1] + 1;
                    starts[j] = starts[j - 1];
                }
            }
        }
        var end = IntStream.range(0, width)
                .reduce((a, b) -> costs[b] < costs[a] ? b : a)
                .orElseThrow();
        return new Likeness(starts[end], end, 1 - (double) costs[end] / quote.length());
    }
}
