package org.stet.admin.component;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** The bar above a list: a search that narrows it, and how much was found. */
public class SearchBar extends Div {

    private final SearchField field;
    private final Span found = new Span();

    /** {@code searched} hears what a person typed, not what {@link #read} put there. */
    public SearchBar(String label, Runnable searched) {
        field = new SearchField(label);
        field.setMaxLength(60);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                searched.run();
            }
        });
        found.addClassNames("dim", "s");
        found.getElement().setAttribute("role", "status");
        addClassName("filters");
        add(field, found);
    }

    public void read(String text) {
        field.setValue(text);
    }

    public String text() {
        return field.getValue();
    }

    public void tell(String howMany) {
        found.setText(howMany);
    }
}
