package org.stet.admin.media;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.stet.admin.component.Words;
import org.stet.core.media.PictureEntry;
import org.stet.core.media.PictureFilter;
import org.stet.core.media.PictureLibrary;
import org.stet.core.media.PictureQuery;
import org.stet.core.shared.PictureRef;

/**
 * Pictures as cards, a page at a time: the next one comes when its end is scrolled into sight, or by its button. A small
 * module of ours moves the focus by arrow keys, because only the browser knows how many cards stand in a row.
 */
class PictureGrid extends Div {

    static final int PAGE = 24;
    private static final String ARROWS = "context://console/picture-grid.js";

    private final PictureLibrary library;
    private final BiFunction<PictureEntry, List<PictureEntry>, Component> card;
    private final UnorderedList cards = new UnorderedList();
    private final Button more = new Button(Words.of("media.more"), click -> next());
    private final Set<PictureRef> shown = new LinkedHashSet<>();
    private PictureQuery query = new PictureQuery("", PictureFilter.ALL, LocalDate.EPOCH);
    private int total;
    private BiConsumer<Integer, Integer> listener = (some, all) -> {};

    /** {@code card} makes the card of one picture among those of its page. */
    PictureGrid(PictureLibrary library, BiFunction<PictureEntry, List<PictureEntry>, Component> card) {
        this.library = library;
        this.card = card;
        addClassName("picture-grid");
        cards.addClassName("mg");
        more.addClassName("more");
        add(cards, more);
    }

    /** Shows what matches, from the newest on, and at least as much of it as before; answers how many match. */
    int show(PictureQuery wanted) {
        query = wanted;
        var most = Math.max(PAGE, shown.size());
        shown.clear();
        cards.removeAll();
        total = library.count(query);
        append(library.list(query, most, 0));
        return total;
    }

    /** Hears how many pictures are shown of how many that match, each time that changes. */
    void onShown(BiConsumer<Integer, Integer> listener) {
        this.listener = listener;
    }

    private void next() {
        append(library.list(query, PAGE, shown.size()));
    }

    private void append(List<PictureEntry> page) {
        for (var picture : page) {
            if (shown.add(picture.id())) {
                cards.add(new ListItem(card.apply(picture, page)));
            }
        }
        more.setVisible(!page.isEmpty() && shown.size() < total);
        listener.accept(shown.size(), total);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule(ARROWS);
    }
}
