package org.stet.core.search;

import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * How a text becomes terms: words as Unicode parts them, in small letters and without accents; English ones by their stems too.
 * No word is too common to be found.
 */
final class StoryAnalysis {

    private StoryAnalysis() {}

    /** What one index is made with; {@link #name} tells whether an index on disk was made with the same. */
    static Analyzer in(Locale language) {
        return new PerFieldAnalyzerWrapper(
                new Words(isEnglish(language)), Map.of(Fields.TITLE, new Words(false), Fields.PLAIN, new Words(false)));
    }

    /** Words as they stand, in any language. */
    static Analyzer plain() {
        return new Words(false);
    }

    /** What an index is made like: one that is not is made again. */
    static String made(Locale language) {
        return Fields.VERSION + " " + name(language);
    }

    static String name(Locale language) {
        return isEnglish(language) ? "english" : "any";
    }

    static boolean isEnglish(Locale language) {
        return language.getLanguage().equals("en");
    }

    private static final class Words extends Analyzer {

        private final boolean stemming;

        Words(boolean stemming) {
            this.stemming = stemming;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            var words = new StandardTokenizer();
            TokenStream terms = new LowerCaseFilter(words);
            if (stemming) {
                terms = new EnglishPossessiveFilter(terms);
            }
            terms = new ASCIIFoldingFilter(terms);
            return new TokenStreamComponents(words, stemming ? new PorterStemFilter(terms) : terms);
        }

        @Override
        protected TokenStream normalize(String field, TokenStream terms) {
            return new ASCIIFoldingFilter(new LowerCaseFilter(terms));
        }
    }
}
