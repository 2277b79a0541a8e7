package org.stet.admin.frontpage;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.stet.admin.component.Words;
import org.stet.core.frontpage.Place;

/** One story at a time is lifted, aimed at a place and dropped or put back. Every step is said. */
class Lift {

    private static final List<Place> PLACES = Place.all();

    private final Consumer<String> say;
    private final Consumer<@Nullable Place> show;
    private final BiConsumer<Lifted, Place> drop;
    private @Nullable Lifted lifted;
    private int aim;

    Lift(Consumer<String> say, Consumer<@Nullable Place> show, BiConsumer<Lifted, Place> drop) {
        this.say = say;
        this.show = show;
        this.drop = drop;
    }

    void liftOrDrop(Lifted story) {
        var held = lifted;
        if (held == null) {
            lifted = story;
            aim = story.from() == null ? 0 : PLACES.indexOf(story.from());
            show.accept(PLACES.get(aim));
            say.accept(Words.of("front.lifted", story.headline(), Grip.words(PLACES.get(aim))));
        } else {
            end();
            drop.accept(held, PLACES.get(aim));
        }
    }

    void aim(int steps) {
        if (lifted != null) {
            aim = Math.clamp((long) aim + steps, 0, PLACES.size() - 1);
            show.accept(PLACES.get(aim));
            say.accept(Words.of("front.over", Grip.words(PLACES.get(aim))));
        }
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
