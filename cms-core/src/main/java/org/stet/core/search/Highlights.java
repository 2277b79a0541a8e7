package org.stet.core.search;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.jspecify.annotations.Nullable;

/** Marks what was found: in the whole headline and standfirst, and in the one sentence or two of the body that say most. */
final class Highlights extends UnifiedHighlighter {

    private static final String[] SHOWN = Fields.SHOWN_AGAIN.toArray(String[]::new);
    private static final int[] ONE_PASSAGE_EACH = {1, 1, 1};

    /** Characters of a snippet, more or less: sentences are not cut. */
    private static final int SNIPPET = 160;

    private static final int LONGEST_BODY = 200_000;

    private final boolean analysed;

    /** Words that merely come close are looked for in the text itself: the index knows where stems are, not where mistakes are. */
    Highlights(IndexSearcher searcher, Analyzer analyzer, boolean close) {
        super(UnifiedHighlighter.builder(searcher, close ? StoryAnalysis.plain() : analyzer)
                .withMaxLength(LONGEST_BODY)
                .withFormatter(new AsFragment()));
        this.analysed = close;
    }

    /** Of texts that no index at hand knows. */
    Highlights(Analyzer analyzer, boolean close) {
        super(UnifiedHighlighter.builderWithoutSearcher(close ? StoryAnalysis.plain() : analyzer)
                .withMaxLength(LONGEST_BODY)
                .withFormatter(new AsFragment()));
        this.analysed = true;
    }

    /** Of a text that stands in a field. */
    Fragment of(Query words, String field, String text) {
        try {
            return highlightWithoutSearcher(field, words, text, 1) instanceof Fragment found ? found : Fragment.NONE;
        } catch (IOException e) {
            throw new IndexTrouble(e);
        }
    }

    /** For each of these documents: headline, standfirst and snippet. */
    List<Fragment[]> of(Query words, int[] documents) throws IOException {
        var byField = highlightFieldsAsObjects(SHOWN, words, documents, ONE_PASSAGE_EACH);
        var fragments = new ArrayList<Fragment[]>();
        for (int i = 0; i < documents.length; i++) {
            var each = new Fragment[SHOWN.length];
            for (int field = 0; field < SHOWN.length; field++) {
                var found = byField.get(SHOWN[field]);
                each[field] = found == null || found[i] == null ? Fragment.NONE : (Fragment) found[i];
            }
            fragments.add(each);
        }
        return fragments;
    }

    @Override
    protected BreakIterator getBreakIterator(String field) {
        return field.equals(Fields.BODY)
                ? LengthGoalBreakIterator.createClosestToLength(
                        BreakIterator.getSentenceInstance(Locale.ROOT), SNIPPET, 0.3f)
                : new WholeBreakIterator();
    }

    @Override
    protected OffsetSource getOffsetSource(String field) {
        return analysed ? OffsetSource.ANALYSIS : super.getOffsetSource(field);
    }

    /** A body in which nothing was found has no snippet; a headline is shown all the same. */
    @Override
    protected int getMaxNoHighlightPassages(String field) {
        return field.equals(Fields.BODY) ? 0 : 1;
    }

    private static final class AsFragment extends PassageFormatter {

        @Override
        public @Nullable Object format(Passage[] passages, String content) {
            return passages.length == 0 ? null : fragment(passages[0], content);
        }

        private static Fragment fragment(Passage passage, String content) {
            var runs = new ArrayList<Fragment.Run>();
            if (passage.getStartOffset() > 0) {
                runs.add(new Fragment.Run("… ", false));
            }
            int at = passage.getStartOffset();
            for (int i = 0; i < passage.getNumMatches(); i++) {
                int from = Math.max(at, passage.getMatchStarts()[i]);
                int to = Math.min(passage.getEndOffset(), passage.getMatchEnds()[i]);
                if (to > from) {
                    add(runs, content.substring(at, from), false);
                    add(runs, content.substring(from, to), true);
                    at = to;
                }
            }
            add(runs, content.substring(at, passage.getEndOffset()), false);
            if (passage.getEndOffset() < content.length()) {
                runs.add(new Fragment.Run(" …", false));
            }
            return new Fragment(runs);
        }

        private static void add(List<Fragment.Run> runs, String text, boolean marked) {
            if (!text.isEmpty()) {
                runs.add(new Fragment.Run(text.replace('\n', ' '), marked));
            }
        }
    }
}
