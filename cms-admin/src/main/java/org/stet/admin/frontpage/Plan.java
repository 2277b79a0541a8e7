package org.stet.admin.frontpage;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stet.core.article.ArticleId;
import org.stet.core.category.CategoryId;
import org.stet.core.frontpage.Arrangement;
import org.stet.core.frontpage.ArrangementForm;
import org.stet.core.frontpage.Layout;
import org.stet.core.frontpage.Place;
import org.stet.core.frontpage.PlacementForm;
import org.stet.core.frontpage.SavedArrangement;
import org.stet.core.frontpage.Slot;

/**
 * The front page as it is being arranged, saved or not. A change is made at an instant; {@code null} is the moment of
 * saving. Each answers another plan in which no two placements get in each other's way: what stood there makes room.
 */
record Plan(Layout layout, List<Planned> all) {

    static final Plan EMPTY = new Plan(List.of());

    /** A placement ends by itself unless somebody says otherwise. */
    private static final Duration LASTS = Duration.ofHours(24);

    Plan {
        all = List.copyOf(all);
    }

    Plan(List<Planned> all) {
        this(Layout.STANDARD, all);
    }

    static Plan of(Arrangement arrangement) {
        return new Plan(
                arrangement.layout(),
                arrangement.placements().stream().map(Planned::of).toList());
    }

    /** What was kept apart from the page: a beginning that has passed meanwhile is the moment of putting it live. */
    static Plan of(SavedArrangement kept, Plan live, Instant now) {
        return new Plan(
                kept.layout(),
                kept.placements().stream()
                        .map(Planned::of)
                        .map(each -> each.beginsAfter(now) || live.all.stream().anyMatch(each::isSameAs)
                                ? each
                                : each.beginningAt(null))
                        .toList());
    }

    Plan with(Layout other) {
        return new Plan(other, all);
    }

    /** Without a rail and what was placed in it. */
    Plan withoutRail(CategoryId rail, List<CategoryId> left) {
        return new Plan(
                layout.with(left),
                all.stream().filter(each -> !rail.equals(each.place().rail())).toList());
    }

    Optional<Planned> at(Place place, Instant instant) {
        return all.stream()
                .filter(each -> each.place().equals(place) && each.standsAt(instant))
                .findFirst();
    }

    Optional<Planned> of(ArticleId article, Instant instant) {
        return all.stream()
                .filter(each -> each.article().equals(article) && each.standsAt(instant))
                .findFirst();
    }

    Map<Place, ArticleId> placedAt(Instant instant) {
        var placed = new HashMap<Place, ArticleId>();
        all.stream().filter(each -> each.standsAt(instant)).forEach(each -> placed.put(each.place(), each.article()));
        return placed;
    }

    Map<ArticleId, Place> placesAt(Instant instant) {
        var places = new HashMap<ArticleId, Place>();
        placedAt(instant).forEach((place, article) -> places.put(article, place));
        return places;
    }

    /** What stands in a place next, the soonest first. */
    List<Planned> later(Place place, Instant instant) {
        return all.stream()
                .filter(each -> each.place().equals(place) && each.beginsAfter(instant))
                .sorted((a, b) -> a.beginsAfter(begin(b, instant)) ? 1 : -1)
                .toList();
    }

    /** Puts a story into a place; it leaves the one it had. */
    Plan placed(Place place, ArticleId article, String headline, @Nullable Instant at, Instant now) {
        var instant = at == null ? now : at;
        return cut(at(place, instant), at)
                .cut(of(article, instant), at)
                .with(new Planned(place, article, headline, at, instant.plus(LASTS)), instant);
    }

    /** Moves what stands in a place into another; what stood there comes back in exchange. */
    Plan moved(Place from, Place to, @Nullable Instant at, Instant now) {
        if (from.equals(to)) {
            return this;
        }
        var instant = at == null ? now : at;
        var one = at(from, instant);
        var other = at(to, instant);
        var plan = cut(one, at).cut(other, at);
        if (one.isPresent()) {
            plan = plan.with(anew(one.get(), to, at), instant);
        }
        return other.isPresent() ? plan.with(anew(other.get(), from, at), instant) : plan;
    }

    private static Planned anew(Planned old, Place place, @Nullable Instant at) {
        return new Planned(place, old.article(), old.headline(), at, old.until());
    }

    /** The place fills by itself from then on. */
    Plan unpinned(Place place, @Nullable Instant at, Instant now) {
        return cut(at(place, at == null ? now : at), at);
    }

    private Plan cut(Optional<Planned> standing, @Nullable Instant at) {
        if (standing.isEmpty() || !all.contains(standing.get())) {
            return this;
        }
        var old = standing.get();
        if (at != null && (old.from() == null || old.from().isBefore(at))) {
            return replaced(old, old.endingAt(at));
        }
        return replaced(old, null);
    }

    /** Adds a placement, which ends no later than the next one in its place or of its story begins. */
    private Plan with(Planned fresh, Instant instant) {
        var end = all.stream()
                .filter(each ->
                        each.place().equals(fresh.place()) || each.article().equals(fresh.article()))
                .filter(each -> each.beginsAfter(instant))
                .map(each -> begin(each, instant))
                .filter(fresh.until()::isAfter)
                .min(Instant::compareTo);
        return new Plan(
                layout,
                Stream.concat(all.stream(), Stream.of(fresh.endingAt(end.orElse(fresh.until()))))
                        .toList());
    }

    private static Instant begin(Planned planned, Instant otherwise) {
        return planned.from() == null ? otherwise : planned.from();
    }

    /** Another placement instead of one, or none. */
    Plan replaced(Planned old, @Nullable Planned fresh) {
        var changed = new ArrayList<>(all);
        var index = changed.indexOf(old);
        if (fresh == null) {
            changed.remove(index);
        } else {
            changed.set(index, fresh);
        }
        return new Plan(layout, changed);
    }

    ArrangementForm form(Instant now) {
        return new ArrangementForm(layout, forms(now));
    }

    /** Without what has ended by itself meanwhile. */
    List<PlacementForm> forms(Instant now) {
        return all.stream()
                .filter(each -> each.until().isAfter(now))
                .map(each -> each.form(now))
                .toList();
    }

    /** What this plan has that the other has not, ends apart. */
    List<Planned> newTo(Plan other) {
        return all.stream()
                .filter(each -> other.all.stream().noneMatch(each::isSameAs))
                .toList();
    }

    /** What ends at another time than in the other. */
    List<Planned> endingOtherwiseThan(Plan other) {
        return all.stream()
                .filter(each -> !other.all.contains(each) && other.all.stream().anyMatch(each::isSameAs))
                .toList();
    }

    int changesFrom(Plan saved) {
        return newTo(saved).size()
                + saved.newTo(this).size()
                + endingOtherwiseThan(saved).size()
                + switchedFrom(saved).size()
                + (Objects.equals(layout.rails(), saved.layout.rails()) ? 0 : 1);
    }

    /** The slots that are on here and off there, or the other way round. */
    List<Slot> switchedFrom(Plan saved) {
        return Arrays.stream(Slot.values())
                .filter(slot -> layout.has(slot) != saved.layout.has(slot))
                .toList();
    }

    String headline(ArticleId article) {
        return all.stream()
                .filter(each -> each.article().equals(article))
                .map(Planned::headline)
                .findFirst()
                .orElse("");
    }
}
