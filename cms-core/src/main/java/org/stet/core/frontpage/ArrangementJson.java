package org.stet.core.frontpage;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stet.core.article.ArticleId;
import org.stet.core.category.CategoryId;
import org.stet.core.shared.Window;
import tools.jackson.databind.json.JsonMapper;

/** An arrangement as the table keeps it. */
record ArrangementJson(Set<Slot> off, @Nullable List<Long> rails, List<Line> placements) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    record Line(Slot slot, @Nullable Long rail, int position, long article, Instant from, Instant until) {}

    static String write(ArrangementForm form) {
        var rails = form.layout().rails();
        return MAPPER.writeValueAsString(new ArrangementJson(
                form.layout().off(),
                rails == null ? null : rails.stream().map(CategoryId::value).toList(),
                form.placements().stream().map(ArrangementJson::line).toList()));
    }

    private static Line line(PlacementForm form) {
        var place = form.place();
        var rail = place.rail();
        return new Line(
                place.slot(),
                rail == null ? null : rail.value(),
                place.position(),
                form.article().value(),
                form.window().from(),
                form.window().until());
    }

    static ArrangementForm read(String text) {
        var json = MAPPER.readValue(text, ArrangementJson.class);
        var rails = json.rails();
        return new ArrangementForm(
                new Layout(
                        json.off(),
                        rails == null
                                ? null
                                : rails.stream().map(CategoryId::new).toList()),
                json.placements().stream().map(ArrangementJson::form).toList());
    }

    private static PlacementForm form(Line line) {
        var rail = line.rail();
        return new PlacementForm(
                new Place(line.slot(), rail == null ? null : new CategoryId(rail), line.position()),
                new ArticleId(line.article()),
                new Window(line.from(), line.until()));
    }
}
