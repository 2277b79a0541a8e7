package org.stet.admin.frontpage;

import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.stet.admin.component.Words;
import org.stet.core.frontpage.Place;

/** One story at a time is lifted, aimed at a place and dropped or put back. Every step is said. */
class Lift {

    private final Consumer<String> say;
    private final Consumer<@Nullable Place> show;
    private final BiConsumer<Lifted, Place> drop;
    private List<Place> places = List.of(Place.LEAD);
    private PlaceWords names = PlaceWords.NONE;
    private @Nullable Lifted lifted;
    private int aim;

    Lift(Consumer<String> say, Consumer<@Nullable Place> show, BiConsumer<Lifted, Place> drop) {
        this.say = say;
        this.show = show;
        this.drop = drop;
    }

    /** Where a story can be dropped, from the top of the page. */
    void over(List<Place> fresh, PlaceWords words) {
        places = fresh;
        names = words;
    }

    void liftOrDrop(Lifted story) {
        var held = lifted;
        if (held == null) {
            lifted = story;
            aim = story.from() == null ? 0 : Math.max(0, places.indexOf(story.from()));
            show.accept(place());
            say.accept(Words.of("front.lifted", story.headline(), names.of(place())));
        } else {
            var place = place();
            end();
            drop.accept(held, place);
        }
    }

    private Place place() {
        return places.get(Math.min(aim, places.size() - 1));
    }

    void aim(int steps) {
        if (lifted != null) {
            aim = Math.clamp((long) aim + steps, 0, places.size() - 1);
            show.accept(place());
            say.accept(Words.of("front.over", names.of(place())));
        }
    }

    /** The first place of the next slot or rail, or of the one before. */
    void aimAtPart(int steps) {
        var there = aim;
        while (there + steps >= 0 && there + steps < places.size() && isSamePart(there, aim)) {
            there += steps;
        }
        while (there > 0 && isSamePart(there - 1, there)) {
            there--;
        }
        aim(there - aim);
    }

    private boolean isSamePart(int one, int other) {
        var here = places.get(one);
        var there = places.get(other);
        return here.slot() == there.slot() && Objects.equals(here.rail(), there.rail());
    }

    void putBack() {
        var held = lifted;
        if (held != null) {
            end();
            say.accept(Words.of("front.put-back", held.headline()));
        }
    }

    private void end() {
        lifted = null;
        show.accept(null);
    }
}
