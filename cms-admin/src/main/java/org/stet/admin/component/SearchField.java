package org.stet.admin.component;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

/** A field somebody searches with, asked while they type. */
public class SearchField extends TextField {

    public SearchField(String label) {
        this(label, label);
    }

    /** {@code label} is what it is called, {@code hint} what stands in it. */
    public SearchField(String label, String hint) {
        setAriaLabel(label);
        setPlaceholder(hint);
        setPrefixComponent(new Icon("search"));
        setClearButtonVisible(true);
        setValueChangeMode(ValueChangeMode.LAZY);
    }
}
