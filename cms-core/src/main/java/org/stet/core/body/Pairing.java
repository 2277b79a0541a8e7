package org.stet.core.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.stet.core.body.DiffBlock.Attribute;
import org.stet.core.body.DiffBlock.Kind;

/**
 * Finds which removed line lives on in which added one: the pairs, in the order of the text, that share most. Lines far
 * apart are not looked at, so long replaced stretches stay cheap.
 */
final class Pairing {

    /** Pairs must share this part of their words. */
    private static final float LEAST = 0.4f;

    private static final int REACH = 40;

    private final List<DiffLine> removed;
    private final List<DiffLine> added;
    private final float[][] similar;
    private final float[][] best;

    private Pairing(List<DiffLine> removed, List<DiffLine> added) {
        this.removed = removed;
        this.added = added;
        this.similar = new float[removed.size()][added.size()];
        this.best = new float[removed.size() + 1][added.size() + 1];
    }

    static List<DiffBlock> of(List<DiffLine> removed, List<DiffLine> added) {
        Pairing pairing = new Pairing(removed, added);
        pairing.compare();
        pairing.search();
        return pairing.blocks();
    }

    private void compare() {
        List<Map<String, Integer>> left = removed.stream().map(DiffLine::words).toList();
        List<Map<String, Integer>> right = added.stream().map(DiffLine::words).toList();
        for (int i = 0; i < removed.size(); i++) {
            int centre = (int) ((long) i * added.size() / removed.size());
            int end = Math.min(added.size(), centre + REACH);
            for (int j = Math.max(0, centre - REACH); j < end; j++) {
                float share = share(removed.get(i), left.get(i), added.get(j), right.get(j));
                similar[i][j] = share < LEAST ? 0 : share;
            }
        }
    }

    private static float share(DiffLine a, Map<String, Integer> left, DiffLine b, Map<String, Integer> right) {
        boolean sameKind = a.kind() == b.kind();
        if (isFrame(a.kind()) || isFrame(b.kind())) {
            return sameKind ? 1 : 0;
        }
        if (sameKind && a.kind() == Kind.FIGURE && samePicture(a, b)) {
            return 1;
        }
        if (left.isEmpty() && right.isEmpty()) {
            return sameKind ? 1 : 0;
        }
        int common = left.entrySet().stream()
                .mapToInt(word -> Math.min(word.getValue(), right.getOrDefault(word.getKey(), 0)))
                .sum();
        return 2f * common / (size(left) + size(right));
    }

    private static boolean isFrame(Kind kind) {
        return kind == Kind.LIST || kind == Kind.QUOTE || kind == Kind.TABLE || kind == Kind.DIVIDER;
    }

    private static boolean samePicture(DiffLine a, DiffLine b) {
        return a.attributes()
                .getOrDefault(Attribute.PICTURE, "")
                .equals(b.attributes().get(Attribute.PICTURE));
    }

    private static int size(Map<String, Integer> words) {
        return words.values().stream().mapToInt(Integer::intValue).sum();
    }

    private void search() {
        for (int i = removed.size() - 1; i >= 0; i--) {
            for (int j = added.size() - 1; j >= 0; j--) {
                float apart = Math.max(best[i + 1][j], best[i][j + 1]);
                float paired = similar[i][j] == 0 ? 0 : similar[i][j] + best[i + 1][j + 1];
                best[i][j] = Math.max(apart, paired);
            }
        }
    }

    private List<DiffBlock> blocks() {
        List<DiffBlock> blocks = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < removed.size() || j < added.size()) {
            if (i < removed.size() && (j == added.size() || best[i + 1][j] == best[i][j])) {
                blocks.add(removed.get(i++).removed());
            } else if (i == removed.size() || best[i][j + 1] == best[i][j]) {
                blocks.add(added.get(j++).added());
            } else {
                blocks.add(removed.get(i++).comparedTo(added.get(j++)));
            }
        }
        return blocks;
    }
}
