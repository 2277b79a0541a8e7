package org.stet.admin.frontpage;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.stet.admin.component.NewsroomTime;
import org.stet.admin.component.Words;
import org.stet.core.category.CategoryEntry;
import org.stet.core.category.CategoryId;
import org.stet.core.frontpage.Place;
import org.stet.core.frontpage.Slot;
import org.stet.core.frontpage.TopStories;
import org.stet.core.publication.Teaser;
import org.stet.core.ticker.TickerLine;

/** The top of the front page in its true shape, as readers see it at an instant. */
class Miniature extends Div {

    /** What is drawn: the site's name and ticker, the stories by the site's own rule, and the plan they come from. */
    record Picture(
            String site,
            List<TickerLine> ticker,
            TopStories top,
            Map<CategoryId, CategoryEntry> categories,
            Plan plan,
            Plan saved,
            Instant at) {}

    private final Map<Place, SlotBox> boxes = new TreeMap<>();
    private final Consumer<Place> choose;
    private final BiConsumer<Lifted, Place> drop;

    Miniature(Consumer<Place> choose, BiConsumer<Lifted, Place> drop) {
        this.choose = choose;
        this.drop = drop;
        addClassName("mini");
    }

    /** Draws the page; without {@code lift} it cannot be changed. */
    void show(Picture picture, NewsroomTime time, @Nullable Lift lift) {
        removeAll();
        boxes.clear();
        if (!picture.ticker().isEmpty()) {
            add(ticker(picture.ticker()));
        }
        var name = new Paragraph(picture.site());
        name.addClassName("name");
        add(name);
        var rows = new EnumMap<Slot, Div>(Slot.class);
        for (var place : Place.all()) {
            rows.computeIfAbsent(place.slot(), Miniature::row).add(box(place, picture, time, lift));
        }
        rows.values().forEach(this::add);
        add(rest(picture));
    }

    private static Component ticker(List<TickerLine> lines) {
        var strip = new Div(new Span(Words.of("ticker.live.tag")));
        strip.addClassName("tick");
        lines.stream().limit(2).forEach(line -> strip.add(new Span(line.text())));
        return strip;
    }

    private static Div row(Slot slot) {
        var row = new Div();
        row.addClassNames("slots", slot == Slot.LEAD ? "leads" : "cols");
        return row;
    }

    private SlotBox box(Place place, Picture picture, NewsroomTime time, @Nullable Lift lift) {
        var story = picture.top().places().get(place);
        var planned = picture.plan().at(place, picture.at()).orElse(null);
        var content = new SlotBox.Content(
                place,
                story,
                story == null ? null : picture.categories().get(story.category()),
                planned,
                planned == null || picture.saved().all().contains(planned),
                place.equals(Place.LEAD) ? picture.top().also() : List.of());
        var box = new SlotBox(content, time, lift, () -> choose.accept(place));
        if (lift != null) {
            DropTarget.configure(box)
                    .addDropListener(dropped -> dropped.getDragData()
                            .filter(Lifted.class::isInstance)
                            .map(Lifted.class::cast)
                            .ifPresent(lifted -> drop.accept(lifted, place)));
        }
        boxes.put(place, box);
        return box;
    }

    private static Component rest(Picture picture) {
        var heading = new H3(Words.of("front.rest"));
        var how = new Span(Words.of("front.rest.how"));
        var head = new Div(heading, how);
        head.addClassName("head");
        var list = new UnorderedList();
        var rest = new Div(head, list);
        rest.addClassName("rest");
        for (var story : picture.top().recent().stream().limit(6).toList()) {
            list.add(line(story, picture.categories().get(story.category())));
        }
        rest.setVisible(!picture.top().recent().isEmpty());
        return rest;
    }

    private static ListItem line(Teaser story, @Nullable CategoryEntry category) {
        var label = new Span(category == null ? "" : category.name());
        label.addClassName("cat");
        return new ListItem(label, new Span(story.headline()));
    }

    /** Shows which place is chosen and over which one a story is held. */
    void mark(@Nullable Place chosen, @Nullable Place aimedAt) {
        boxes.forEach((place, box) -> box.mark(place.equals(chosen), place.equals(aimedAt)));
    }

    void focus(Place place) {
        var box = boxes.get(place);
        if (box != null) {
            box.focus();
        }
    }
}
