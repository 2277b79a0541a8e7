package org.stet.core;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;
import java.util.TreeSet;

/** Forty thousand invented words, of which few are said often and most seldom, as in a language. The same seed says the same. */
public final class Vocabulary {

    private static final int SIZE = 40_000;
    private static final String[] SYLLABLES =
            "ba de fi go lu mar nel or pin qua ros sil tan ul ver wen yor zim cra ste".split(" ");

    private final Random random;
    private final String[] words;

    public Vocabulary(long seed) {
        random = new Random(seed);
        var found = new TreeSet<String>();
        while (found.size() < SIZE) {
            var word = new StringBuilder();
            for (int i = 2 + random.nextInt(3); i > 0; i--) {
                word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
            }
            found.add(word.toString());
        }
        var shuffled = new ArrayList<>(found);
        Collections.shuffle(shuffled, random);
        words = shuffled.toArray(String[]::new);
    }

    /** One of them, the first ones most often. */
    public String word() {
        return words[(int) (Math.pow(random.nextDouble(), 3) * words.length)];
    }

    /** The one at a rank: 0 is the one said most. */
    public String word(int rank) {
        return words[rank];
    }

    /** One that is neither among the commonest nor spelt right. */
    public String mistyped() {
        var word = words[500 + random.nextInt(words.length - 500)];
        return word.substring(0, 2) + "q" + word.substring(2);
    }

    /** So many words with a full stop after each fifteenth. */
    public String text(int count) {
        var text = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            text.append(word()).append(i % 15 == 0 ? ". " : " ");
        }
        return text.toString().strip();
    }
}
