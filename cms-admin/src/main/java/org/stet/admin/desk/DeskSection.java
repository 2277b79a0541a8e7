package org.stet.admin.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.stet.admin.component.Words;

/** A headed list of the desk. The count is shown when it is not zero; {@code hot} marks what waits for somebody. */
class DeskSection extends Section {

    private final UnorderedList list = new UnorderedList();

    DeskSection(String key, int count, boolean hot) {
        addClassName("sec");
        var heading = new H2(Words.of(key));
        heading.setId("h-" + key.replace('.', '-'));
        getElement().setAttribute("aria-labelledby", "h-" + key.replace('.', '-'));
        var header = new Header(heading);
        if (count > 0) {
            var number = new Span(Integer.toString(count));
            number.addClassName("count");
            number.setClassName("hot", hot);
            header.add(number);
        }
        add(header);
    }

    DeskSection with(List<Component> items) {
        items.forEach(item -> list.add(item instanceof ListItem ? item : new ListItem(item)));
        if (!items.isEmpty()) {
            add(list);
        }
        return this;
    }

    /** What stands here when the list is empty. */
    DeskSection orElse(Component empty) {
        if (list.getChildren().findAny().isEmpty()) {
            add(empty);
        }
        return this;
    }
}
