package org.stet.core.frontpage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.stet.core.article.ArticleId;
import org.stet.core.publication.Teaser;

/**
 * The top of the front page. A placed story has its place; every other place is filled by the newest story with a picture,
 * the lead by any where none has one. Beside the lead stand stories related to it, then the most recent. No story stands
 * twice.
 *
 * @param places what stands in each place that is filled, from the top
 * @param placed which of these places an editor has filled
 */
public record TopStories(Map<Place, Teaser> places, Set<Place> placed, List<Teaser> also, List<Teaser> recent) {

    private static final int ALSO = 3;
    private static final int RECENT = 8;
    /** With fewer stories than this, those beside the lead would be missing elsewhere. */
    private static final int PLENTY = 20;

    /**
     * The rule.
     *
     * @param pinned the live stories that editors placed
     * @param newest live stories, the newest first
     * @param related the stories related to one, asked for the lead alone
     */
    public static TopStories of(
            Map<Place, Teaser> pinned, List<Teaser> newest, Function<Teaser, Set<ArticleId>> related) {
        var taken = pinned.values().stream().map(Teaser::article).toList();
        var left = new ArrayList<>(newest);
        left.removeIf(story -> taken.contains(story.article()));
        var places = new TreeMap<Place, Teaser>(pinned);
        for (var place : Place.all()) {
            if (!places.containsKey(place)) {
                take(left, 1, story -> story.hero() != null).forEach(story -> places.put(place, story));
            }
        }
        if (!places.containsKey(Place.LEAD)) {
            take(left, 1, story -> true).forEach(story -> places.put(Place.LEAD, story));
        }
        var lead = places.get(Place.LEAD);
        var also = List.<Teaser>of();
        if (lead != null && newest.size() >= PLENTY) {
            var kin = related.apply(lead);
            also = take(left, ALSO, story -> kin.contains(story.article()));
        }
        return new TopStories(places, Set.copyOf(pinned.keySet()), also, take(left, RECENT, story -> true));
    }

    private static List<Teaser> take(List<Teaser> from, int most, Predicate<Teaser> wanted) {
        var taken = from.stream().filter(wanted).limit(most).toList();
        from.removeAll(taken);
        return taken;
    }

    public @Nullable Teaser lead() {
        return places.get(Place.LEAD);
    }

    public List<Teaser> featured() {
        return places.entrySet().stream()
                .filter(entry -> entry.getKey().slot() == Slot.FEATURED)
                .map(Map.Entry::getValue)
                .toList();
    }
}
