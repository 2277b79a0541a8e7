package org.stet.admin.ticker;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.provider.Query;
import java.util.stream.Stream;
import org.stet.admin.component.Words;
import org.stet.core.publication.StoryDesk;
import org.stet.core.publication.StoryQuery;

/** One field for where a line leads: suggests stories by their headline, and takes any address that is typed. */
class DestinationField extends ComboBox<Destination> {

    DestinationField(StoryDesk stories) {
        super(Words.of("ticker.link"));
        setItems(query -> suggest(stories, query));
        setItemLabelGenerator(Destination::words);
        setAllowCustomValue(true);
        addCustomValueSetListener(typed -> setValue(Destination.typed(typed.getDetail())));
        setClearButtonVisible(true);
        setPlaceholder(Words.of("ticker.link.hint"));
    }

    private static Stream<Destination> suggest(StoryDesk stories, Query<Destination, String> query) {
        var named = StoryQuery.ALL.withText(query.getFilter().orElse(""));
        return stories.list(named, query.getLimit(), query.getOffset()).stream()
                .map(row -> new Destination(
                        row.id(), row.headline().isEmpty() ? Words.of("desk.untitled") : row.headline()));
    }
}
