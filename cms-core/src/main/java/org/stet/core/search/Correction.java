package org.stet.core.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.lucene.search.spell.LevenshteinDistance;

/**
 * What somebody probably meant, made of words that stand in the stories that were found and that they may read: no word of a hidden
 * story is ever offered.
 */
final class Correction {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++(?:['’][\\p{L}\\p{N}]++)*+");
    private static final float ALIKE = 0.6f;

    private Correction() {}

    /** The words as they are spelled in the hits; empty where that makes no difference. */
    static String of(String typed, List<SearchHit> hits) {
        var spelled = spelled(hits);
        var words = new ArrayList<String>();
        WORD.matcher(typed.toLowerCase(Locale.ROOT))
                .results()
                .forEach(word -> words.add(nearest(word.group(), spelled)));
        var corrected = String.join(" ", words);
        return corrected.equalsIgnoreCase(typed.strip()) ? "" : corrected;
    }

    private static List<String> spelled(List<SearchHit> hits) {
        var spelled = new ArrayList<String>();
        for (var hit : hits) {
            for (var text : List.of(hit.headline(), hit.standfirst(), hit.snippet())) {
                text.runs().stream()
                        .filter(Fragment.Run::marked)
                        .flatMap(run -> WORD.matcher(run.text().toLowerCase(Locale.ROOT))
                                .results())
                        .forEach(word -> spelled.add(word.group()));
            }
        }
        return spelled;
    }

    private static String nearest(String word, List<String> spelled) {
        var distance = new LevenshteinDistance();
        var best = word;
        var likeness = ALIKE;
        for (var each : spelled) {
            var alike = distance.getDistance(word, each);
            if (alike > likeness) {
                likeness = alike;
                best = each;
            }
        }
        return best;
    }
}
