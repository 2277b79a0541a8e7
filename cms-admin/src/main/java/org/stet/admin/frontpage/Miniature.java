package org.stet.admin.frontpage;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stet.admin.component.NewsroomTime;
import org.stet.admin.component.Words;
import org.stet.core.category.CategoryEntry;
import org.stet.core.category.CategoryId;
import org.stet.core.frontpage.Place;
import org.stet.core.frontpage.ShownStories;
import org.stet.core.frontpage.Slot;
import org.stet.core.ticker.TickerLine;

/** The front page in its true shape, as readers see it at an instant. */
class Miniature extends Div {

    /** What is drawn: the site's name and ticker, the stories by the site's own rule, and the plan they come from. */
    record Picture(
            String site,
            List<TickerLine> ticker,
            ShownStories shown,
            Map<CategoryId, CategoryEntry> categories,
            List<CategoryId> rails,
            Plan plan,
            Plan saved,
            Instant at) {

        /** Every place from the top of the page. */
        List<Place> places() {
            return plan.layout().places(rails);
        }
    }

    /** What can be done on the page. */
    interface Verbs extends PartHead.Verbs {

        void choose(Place place);

        void drop(Lifted story, Place place);
    }

    private final Map<Place, SlotBox> boxes = new TreeMap<>();
    private final Map<Object, PartHead> heads = new HashMap<>();
    private final Verbs verbs;

    Miniature(Verbs verbs) {
        this.verbs = verbs;
        addClassName("mini");
    }

    /** Draws the page; without {@code lift} it cannot be changed. */
    void show(Picture picture, NewsroomTime time, @Nullable Lift lift) {
        removeAll();
        boxes.clear();
        heads.clear();
        if (!picture.ticker().isEmpty()) {
            add(ticker(picture.ticker()));
        }
        var name = new Paragraph(picture.site());
        name.addClassName("name");
        var drawing = new Drawing(picture, time, lift);
        add(name, drawing.top(), drawing.rails(), drawing.part(Slot.OPINION, "cols views"));
        if (lift != null) {
            add(new RailChoice(picture, verbs));
        }
    }

    private static Component ticker(List<TickerLine> lines) {
        var strip = new Div(new Span(Words.of("ticker.live.tag")));
        strip.addClassName("tick");
        lines.stream().limit(2).forEach(line -> strip.add(new Span(line.text())));
        return strip;
    }

    /** Shows which place is chosen and over which one a story is held. */
    void mark(@Nullable Place chosen, @Nullable Place aimedAt) {
        boxes.forEach((place, box) -> box.mark(place.equals(chosen), place.equals(aimedAt)));
        var aimed = aimedAt == null ? null : boxes.get(aimedAt);
        if (aimed != null) {
            aimed.scrollIntoView();
        }
    }

    /** A slot or the category of a rail; {@code steps} says in which direction it was moved. */
    void focus(Object part, int steps) {
        var head = heads.get(part);
        if (head != null) {
            head.focus(steps);
        }
    }

    void focus(Place place) {
        var box = boxes.get(place);
        if (box != null) {
            box.focus();
        }
    }

    /** One drawing of a picture. */
    private final class Drawing {

        private final Picture picture;
        private final NewsroomTime time;
        private final @Nullable Lift lift;
        private final PlaceWords names;

        Drawing(Picture picture, NewsroomTime time, @Nullable Lift lift) {
            this.picture = picture;
            this.time = time;
            this.lift = lift;
            this.names = new PlaceWords(picture.categories());
        }

        private PartHead head(Slot slot) {
            var head = new PartHead(slot, picture.plan().layout().has(slot), lift == null ? null : verbs);
            heads.put(slot, head);
            return head;
        }

        /** The lead and the row under it, beside them the newest. */
        Component top() {
            var lead = new Div(box(Place.LEAD));
            lead.addClassNames("slots", "leads");
            var left = new Div(lead, part(Slot.FEATURED, "cols"));
            left.addClassName("left");
            var top = new Div(left, recent());
            top.addClassName("top");
            return top;
        }

        Component part(Slot slot, String form) {
            var part = new Div(head(slot));
            part.addClassNames("part", "part-" + slot.name().toLowerCase(Locale.ROOT));
            if (picture.plan().layout().has(slot)) {
                var row = new Div();
                row.addClassNames("slots");
                row.addClassNames(form.split(" "));
                picture.places().stream().filter(place -> place.slot() == slot).forEach(place -> row.add(box(place)));
                part.add(row);
            }
            return part;
        }

        private Component recent() {
            var list = new OrderedList();
            picture.shown().recent().forEach(story -> list.add(new ListItem(story.headline())));
            var rest = new Div(head(Slot.RECENT));
            rest.addClassNames("part", "rest");
            if (picture.plan().layout().has(Slot.RECENT)) {
                var how = new Span(Words.of("front.rest.how"));
                how.addClassName("how");
                rest.add(how, list);
            }
            return rest;
        }

        Component rails() {
            var rails = new Div();
            rails.addClassName("rails");
            for (var rail : picture.rails()) {
                rails.add(rail(rail, picture.rails().indexOf(rail)));
            }
            return rails;
        }

        /** The first goes across the page, the second the other way round, two stand side by side after them. */
        private Component rail(CategoryId id, int index) {
            var shape = index == 0 ? "wide" : index == 1 ? "flip" : "half";
            var rest = new Div();
            rest.addClassName("stack");
            for (int position = 2; position <= Slot.RAIL.size(); position++) {
                rest.add(box(Place.inRail(id, position)));
            }
            var row = new Div(box(Place.inRail(id, 1)), rest);
            row.addClassNames("slots", "railed");
            var isShown = picture.shown().rails().contains(id);
            var head = new PartHead(id, names.rail(id), picture.rails(), isShown, lift == null ? null : verbs);
            heads.put(id, head);
            var part = new RailBox(head, row, id, lift == null ? null : verbs);
            part.addClassNames("part", shape);
            return part;
        }

        private SlotBox box(Place place) {
            var story = picture.shown().places().get(place);
            var planned = picture.plan().at(place, picture.at()).orElse(null);
            var content = new SlotBox.Content(
                    place,
                    names.of(place),
                    story,
                    story == null ? null : picture.categories().get(story.category()),
                    planned,
                    planned == null || picture.saved().all().contains(planned),
                    place.equals(Place.LEAD) ? picture.shown().also() : List.of());
            var box = new SlotBox(content, time, lift, () -> verbs.choose(place));
            if (lift != null) {
                DropTarget.configure(box)
                        .addDropListener(dropped -> dropped.getDragData()
                                .filter(Lifted.class::isInstance)
                                .map(Lifted.class::cast)
                                .ifPresent(lifted -> verbs.drop(lifted, place)));
            }
            boxes.put(place, box);
            return box;
        }
    }
}
