package org.stet.admin.media;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stet.admin.component.SearchField;
import org.stet.admin.component.Words;
import org.stet.core.media.PictureFilter;

/** The search over the pictures, to and from the address. What the address says wrongly is ignored. */
class MediaFilters extends Div {

    private static final String TEXT = "q";
    private static final String FILTER = "show";

    private final SearchField text = searchField();
    private final Map<PictureFilter, NativeButton> chips = new EnumMap<>(PictureFilter.class);
    private final Runnable changed;
    private PictureFilter filter = PictureFilter.ALL;
    private boolean reading;

    MediaFilters(Runnable changed) {
        this.changed = changed;
        addClassName("media-filters");
        getElement().setAttribute("role", "search");
        text.addValueChangeListener(change -> announce());
        add(text);
        for (var each :
                List.of(PictureFilter.UNUSED, PictureFilter.NO_ALT, PictureFilter.ENDING, PictureFilter.ENDED)) {
            var chip = new NativeButton(Words.of("media.filter." + each), click -> toggle(each));
            chip.addClassName("chip");
            chips.put(each, chip);
            add(chip);
        }
        press();
    }

    static SearchField searchField() {
        var search = new SearchField(Words.of("media.search.label"), Words.of("media.search"));
        search.addClassName("media-search");
        return search;
    }

    private void toggle(PictureFilter each) {
        filter = filter == each ? PictureFilter.ALL : each;
        press();
        announce();
    }

    private void press() {
        chips.forEach((each, chip) -> {
            chip.setClassName("on", each == filter);
            chip.setClassName("add", each != filter);
            chip.getElement().setAttribute("aria-pressed", String.valueOf(each == filter));
        });
    }

    private void announce() {
        if (!reading) {
            changed.run();
        }
    }

    /** Says how many pictures nobody described. */
    void count(int silent) {
        var chip = chips.get(PictureFilter.NO_ALT);
        if (chip != null) {
            var number = new Span(String.valueOf(silent));
            number.addClassName("b");
            chip.setText(Words.of("media.filter." + PictureFilter.NO_ALT));
            if (silent > 0) {
                chip.add(number);
            }
        }
    }

    void read(QueryParameters parameters) {
        reading = true;
        text.setValue(parameters.getSingleParameter(TEXT).orElse(""));
        filter = parameters
                .getSingleParameter(FILTER)
                .flatMap(name -> Arrays.stream(PictureFilter.values())
                        .filter(each -> each.name().equals(name))
                        .findFirst())
                .orElse(PictureFilter.ALL);
        press();
        reading = false;
    }

    QueryParameters parameters() {
        var parameters = new LinkedHashMap<String, String>();
        if (!text.isEmpty()) {
            parameters.put(TEXT, text.getValue());
        }
        if (filter != PictureFilter.ALL) {
            parameters.put(FILTER, filter.name());
        }
        return QueryParameters.simple(parameters);
    }

    Location location(String path) {
        return new Location(path, parameters());
    }

    String text() {
        return text.getValue();
    }

    PictureFilter filter() {
        return filter;
    }

    boolean isWide() {
        return text.isEmpty() && filter == PictureFilter.ALL;
    }
}
