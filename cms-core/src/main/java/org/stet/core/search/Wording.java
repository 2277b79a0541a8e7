package org.stet.core.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * What somebody typed, as words to look for. It is only ever cut into words: no character of it is an operator. Words stand in a
 * story in any of its fields, and count by the field that says most.
 */
record Wording(List<Word> words) {

    /** More words than these are not looked for. */
    private static final int MOST = 12;

    /** Up to here, all words must be found; of more, three in four. */
    private static final int ALL = 3;

    /** Words of fewer letters, and numbers, are meant as they stand. */
    private static final int TYPO_FROM = 4;

    private static final int TWO_TYPOS_FROM = 8;

    /** So many words that a mistyped one may be are looked for. */
    static final int NEAREST = 10;

    /** What the places besides the best one count for. */
    static final float TIE = 0.1f;

    /** So many words may stand between those of a phrase. */
    static final int SLOP = 2;

    /** A word in more stories than these, and in more than one of so many, is meant as it stands. */
    private static final int FEW = 10;

    private static final int ONE_IN = 200;

    /** A word as the index knows it: by its stem, and as it stands. */
    record Word(String term, String plain, boolean isUsual) {

        boolean mayBeMistyped() {
            return !isUsual && plain.length() >= TYPO_FROM && plain.chars().noneMatch(Character::isDigit);
        }

        int typos() {
            return plain.length() >= TWO_TYPOS_FROM ? 2 : 1;
        }

        Query close(String field) {
            return new FuzzyQuery(new Term(field, plain), typos(), 1, NEAREST, true);
        }
    }

    static Wording of(String typed, Analyzer analyzer) {
        var terms = terms(typed, Fields.BODY, analyzer);
        var plain = terms(typed, Fields.PLAIN, analyzer);
        var words = new ArrayList<Word>();
        for (int i = 0; i < Math.min(terms.size(), plain.size()); i++) {
            words.add(new Word(terms.get(i), plain.get(i), false));
        }
        return new Wording(List.copyOf(words));
    }

    /** The same, knowing which of the words the newsroom uses: those are not taken for others. */
    Wording amongUsual(IndexReader stories) throws IOException {
        var counts = new ArrayList<Integer>();
        for (var word : words) {
            counts.add(stories.docFreq(new Term(Fields.PLAIN, word.plain())));
        }
        return amongUsual(counts, stories.numDocs());
    }

    /** The same, where it is known in how many of all stories each word stands. */
    Wording amongUsual(List<Integer> counts, int all) {
        var known = new ArrayList<Word>();
        var many = Math.max(FEW, all / ONE_IN);
        for (int i = 0; i < words.size(); i++) {
            known.add(new Word(words.get(i).term(), words.get(i).plain(), counts.get(i) > many));
        }
        return new Wording(List.copyOf(known));
    }

    private static List<String> terms(String typed, String field, Analyzer analyzer) {
        var found = new ArrayList<String>();
        try (var stream = analyzer.tokenStream(field, typed)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (found.size() < MOST && stream.incrementToken()) {
                found.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new IndexTrouble(e);
        }
        return found;
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Stories with these words; where they stand side by side as typed, that counts for more. */
    Query exact() {
        var exact = new BooleanQuery.Builder().add(matching(false).build(), Occur.MUST);
        if (words.size() > 1) {
            exact.add(new BoostQuery(phrase(Fields.HEADLINE), 4), Occur.SHOULD);
            exact.add(phrase(Fields.BODY), Occur.SHOULD);
        }
        return exact.build();
    }

    /** Stories with words that differ from these by a letter, of long ones by two. */
    Query close() {
        return matching(true).build();
    }

    private BooleanQuery.Builder matching(boolean close) {
        var all = new BooleanQuery.Builder();
        words.forEach(word -> all.add(anywhere(word, close), Occur.SHOULD));
        return all.setMinimumNumberShouldMatch(needed());
    }

    /** So many of the words must be found. */
    int needed() {
        return words.size() <= ALL ? words.size() : Math.ceilDiv(words.size() * 3, 4);
    }

    private static Query anywhere(Word word, boolean close) {
        var places = new ArrayList<Query>();
        Fields.WEIGHTS.forEach((field, weight) ->
                places.add(new BoostQuery(new TermQuery(new Term(field, word.term())), weight)));
        if (close && word.mayBeMistyped()) {
            places.add(word.close(Fields.PLAIN));
        }
        return new DisjunctionMaxQuery(places, TIE);
    }

    private PhraseQuery phrase(String field) {
        return new PhraseQuery(SLOP, field, words.stream().map(Word::term).toArray(String[]::new));
    }

    /** Any of the words, for marking them in what is shown. */
    Query any(boolean close) {
        var any = new BooleanQuery.Builder();
        for (var word : words) {
            for (var field : Fields.SHOWN_AGAIN) {
                any.add(new TermQuery(new Term(field, close ? word.plain() : word.term())), Occur.SHOULD);
                if (close && word.mayBeMistyped()) {
                    any.add(word.close(field), Occur.SHOULD);
                }
            }
        }
        return any.build();
    }

    /** Headlines that hold all words but the last, and one that begins like the last. */
    Query beginning() {
        var all = new BooleanQuery.Builder();
        for (var word : words.subList(0, words.size() - 1)) {
            all.add(new TermQuery(new Term(Fields.TITLE, word.plain())), Occur.MUST);
        }
        all.add(new PrefixQuery(new Term(Fields.TITLE, words.getLast().plain())), Occur.MUST);
        return all.build();
    }
}
