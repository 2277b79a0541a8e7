package org.stet.admin.media;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.stet.admin.component.EmptyState;
import org.stet.admin.component.SearchField;
import org.stet.admin.component.Words;
import org.stet.core.media.PictureEntry;
import org.stet.core.media.PictureFilter;
import org.stet.core.media.PictureLibrary;
import org.stet.core.media.PictureQuery;

/** Chooses one picture of the library, looked for by its words. */
class PicturePicker extends Dialog {

    private final SearchField search = MediaFilters.searchField();
    private final Span found = new Span();
    private final Div nothing = new Div(new EmptyState(Words.of("media.none"), Words.of("media.none.reason")));
    private final PictureGrid grid;
    private final LocalDate today;

    PicturePicker(PictureLibrary library, LocalDate today, Consumer<PictureEntry> chosen) {
        super(Words.of("picture.library.heading"));
        setModality(ModalityMode.STRICT);
        setWidth("56rem");
        setHeight("40rem");
        addClassName("picture-picker");
        this.today = today;
        grid = new PictureGrid(library, (picture, page) -> card(picture, chosen));
        search.addValueChangeListener(change -> show());
        search.setAutofocus(true);
        found.addClassNames("dim", "s");
        found.getElement().setAttribute("role", "status");
        var tools = new Div(search, found);
        tools.addClassNames("row", "picker-tools");
        add(tools, nothing, grid);
        getFooter().add(new Button(Words.of("ask.cancel"), click -> close()));
        show();
    }

    private void show() {
        var total = grid.show(new PictureQuery(search.getValue(), PictureFilter.ALL, today));
        found.setText(Words.of("media.found", total));
        nothing.setVisible(total == 0);
    }

    private Component card(PictureEntry picture, Consumer<PictureEntry> chosen) {
        var card = new NativeButton();
        card.addClassName("mt");
        card.add(PictureTile.image(picture), PictureTile.title(picture));
        PictureTile.usage(picture, today).ifPresent(card::add);
        card.addClickListener(click -> {
            close();
            chosen.accept(picture);
        });
        return card;
    }
}
