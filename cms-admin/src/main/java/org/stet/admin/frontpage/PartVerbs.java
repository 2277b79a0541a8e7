package org.stet.admin.frontpage;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import org.stet.admin.component.Words;
import org.stet.core.category.CategoryId;
import org.stet.core.frontpage.Place;
import org.stet.core.frontpage.Slot;

/** What an editor does to slots and rails, each step said. */
record PartVerbs(
        Consumer<Place> chosen,
        BiConsumer<Lifted, Place> dropped,
        Supplier<PlaceWords> names,
        Consumer<UnaryOperator<Plan>> change,
        Consumer<String> say,
        BiConsumer<Object, Integer> focus)
        implements Miniature.Verbs {

    @Override
    public void choose(Place place) {
        chosen.accept(place);
    }

    @Override
    public void drop(Lifted story, Place place) {
        dropped.accept(story, place);
    }

    @Override
    public void toggle(Slot slot) {
        change.accept(plan -> {
            var layout = plan.layout().switched(slot);
            say.accept(Words.of(layout.has(slot) ? "front.said.on" : "front.said.off", Words.of("front.part." + slot)));
            return plan.with(layout);
        });
        focus.accept(slot, 1);
    }

    @Override
    public void moveRail(CategoryId rail, int steps) {
        rearrange(rail, rails -> Math.clamp((long) rails.indexOf(rail) + steps, 0, rails.size() - 1));
        focus.accept(rail, steps);
    }

    @Override
    public void dropRail(CategoryId rail, CategoryId onto) {
        rearrange(rail, rails -> rails.indexOf(onto));
    }

    private void rearrange(CategoryId rail, ToIntFunction<List<CategoryId>> place) {
        change.accept(plan -> {
            var rails = rails(plan);
            var index = place.applyAsInt(rails);
            rails.remove(rail);
            rails.add(index, rail);
            say.accept(Words.of("front.said.rail", names.get().rail(rail), index + 1, rails.size()));
            return plan.with(plan.layout().with(rails));
        });
    }

    @Override
    public void removeRail(CategoryId rail) {
        var next = new AtomicReference<>(rail);
        change.accept(plan -> {
            var rails = rails(plan);
            rails.remove(rail);
            say.accept(Words.of("front.said.removed", names.get().rail(rail)));
            rails.stream().findFirst().ifPresent(next::set);
            return plan.withoutRail(rail, rails);
        });
        focus.accept(next.get(), 1);
    }

    @Override
    public void addRail(CategoryId rail) {
        change.accept(plan -> {
            var rails = rails(plan);
            rails.add(rail);
            var layout = plan.layout().with(rails);
            say.accept(Words.of("front.said.added", names.get().rail(rail), rails.size()));
            return plan.with(layout);
        });
        focus.accept(rail, -1);
    }

    @Override
    public void everySection() {
        change.accept(plan -> plan.with(plan.layout().with(null)));
        say.accept(Words.of("front.said.every"));
    }

    private List<CategoryId> rails(Plan plan) {
        return new ArrayList<>(
                plan.layout().rails(List.copyOf(names.get().categories().values())));
    }
}
