package org.stet.core.frontpage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stet.core.article.ArticleId;
import org.stet.core.category.CategoryId;
import org.stet.core.publication.Teaser;

/**
 * The stories of the front page. No story stands twice.
 *
 * @param places what stands in each place that is filled
 * @param placed which of these places an editor has filled
 * @param also stories related to the lead, beside it
 * @param recent the newest of all that stand nowhere else
 * @param rails the rails that have stories, in their order
 */
public record ShownStories(
        Map<Place, Teaser> places, Set<Place> placed, List<Teaser> also, List<Teaser> recent, List<CategoryId> rails) {

    public @Nullable Teaser lead() {
        return places.get(Place.LEAD);
    }

    public List<Teaser> featured() {
        return in(Slot.FEATURED);
    }

    public List<Teaser> opinion() {
        return in(Slot.OPINION);
    }

    private List<Teaser> in(Slot slot) {
        return places.entrySet().stream()
                .filter(entry -> entry.getKey().slot() == slot)
                .map(Map.Entry::getValue)
                .toList();
    }

    public List<Teaser> rail(CategoryId rail) {
        return places.entrySet().stream()
                .filter(entry -> rail.equals(entry.getKey().rail()))
                .map(Map.Entry::getValue)
                .toList();
    }

    public Collection<Teaser> all() {
        var all = new ArrayList<>(places.values());
        all.addAll(also);
        all.addAll(recent);
        return all;
    }

    /** Where the stories come from that fill what nobody placed. Lists are newest first. */
    interface Supply {

        List<Teaser> newest();

        List<Teaser> opinions(int limit);

        List<Teaser> of(CategoryId rail, int limit);

        Set<ArticleId> related(Teaser lead);
    }

    /**
     * The rule. Placed stories have their places; the lead and the row under it are filled by the newest with a picture,
     * opinions by the newest opinions, rails by the newest of their category.
     */
    static ShownStories of(Map<Place, Teaser> pinned, Layout layout, List<CategoryId> rails, Supply supply) {
        return new Filling(pinned, layout, supply).fill(rails);
    }

    /** The page while it is being filled. */
    private static final class Filling {

        private static final int ALSO = 3;
        private static final int RECENT = 8;
        /** With fewer stories than this, those beside the lead would be missing elsewhere. */
        private static final int PLENTY = 20;

        private final Map<Place, Teaser> places;
        private final Set<Place> placed;
        private final Set<ArticleId> taken = new HashSet<>();
        private final Layout layout;
        private final Supply supply;

        Filling(Map<Place, Teaser> pinned, Layout layout, Supply supply) {
            this.places = new TreeMap<>(pinned);
            this.placed = Set.copyOf(pinned.keySet());
            this.layout = layout;
            this.supply = supply;
            pinned.values().forEach(story -> taken.add(story.article()));
        }

        ShownStories fill(List<CategoryId> rails) {
            var newest = supply.newest();
            var opinions =
                    layout.has(Slot.OPINION) ? supply.opinions(Slot.OPINION.size() + taken.size()) : List.<Teaser>of();
            opinions.stream()
                    .filter(story -> !taken.contains(story.article()))
                    .limit(open(Slot.OPINION, null).size())
                    .forEach(story -> put(open(Slot.OPINION, null).getFirst(), story));
            top(newest);
            var also = also(newest);
            var recent = layout.has(Slot.RECENT) ? take(newest, RECENT) : List.<Teaser>of();
            for (var rail : rails) {
                fillRail(rail);
            }
            var filled = rails.stream()
                    .filter(rail -> places.keySet().stream().anyMatch(place -> rail.equals(place.rail())))
                    .toList();
            return new ShownStories(places, placed, also, recent, filled);
        }

        private void top(List<Teaser> newest) {
            fillPictured(newest, Place.LEAD);
            if (layout.has(Slot.FEATURED)) {
                open(Slot.FEATURED, null).forEach(place -> fillPictured(newest, place));
            }
            if (!places.containsKey(Place.LEAD)) {
                left(newest).stream()
                        .findFirst()
                        .ifPresentOrElse(story -> put(Place.LEAD, story), this::leadWithOpinion);
            }
        }

        /** Where there is nothing else. */
        private void leadWithOpinion() {
            places.keySet().stream()
                    .filter(place -> place.slot() == Slot.OPINION && !placed.contains(place))
                    .findFirst()
                    .map(places::remove)
                    .ifPresent(story -> put(Place.LEAD, story));
        }

        private void fillPictured(List<Teaser> stories, Place place) {
            if (!places.containsKey(place)) {
                left(stories).stream()
                        .filter(story -> story.hero() != null)
                        .findFirst()
                        .ifPresent(story -> put(place, story));
            }
        }

        private List<Teaser> also(List<Teaser> newest) {
            var lead = places.get(Place.LEAD);
            if (lead == null || newest.size() < PLENTY) {
                return List.of();
            }
            var kin = supply.related(lead);
            return take(
                    newest.stream()
                            .filter(story -> kin.contains(story.article()))
                            .toList(),
                    ALSO);
        }

        /** Led by a story with a picture, if there is one. */
        private void fillRail(CategoryId rail) {
            var size = Slot.RAIL.size();
            var stories = left(supply.of(rail, size + taken.size())).stream()
                    .limit(size)
                    .toList();
            fillPictured(stories, Place.inRail(rail, 1));
            for (var place : open(Slot.RAIL, rail)) {
                left(stories).stream().findFirst().ifPresent(story -> put(place, story));
            }
        }

        private List<Place> open(Slot slot, @Nullable CategoryId rail) {
            var open = new ArrayList<Place>();
            for (int position = 1; position <= slot.size(); position++) {
                var place = new Place(slot, rail, position);
                if (!places.containsKey(place)) {
                    open.add(place);
                }
            }
            return open;
        }

        private List<Teaser> left(List<Teaser> stories) {
            return stories.stream()
                    .filter(story -> !taken.contains(story.article()))
                    .toList();
        }

        private List<Teaser> take(List<Teaser> from, int most) {
            var found = left(from).stream().limit(most).toList();
            found.forEach(story -> taken.add(story.article()));
            return found;
        }

        private void put(Place place, Teaser story) {
            places.put(place, story);
            taken.add(story.article());
        }
    }
}
