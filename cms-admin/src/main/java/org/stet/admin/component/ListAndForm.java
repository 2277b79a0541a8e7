package org.stet.admin.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;

/** A list, and beside it the form of what is open, or a word that nothing is. A phone shows one of the two. */
public class ListAndForm extends Div {

    private final Section form;
    private final Section nothing;

    /** {@code look} names the columns' style; the form's is {@code look-form}. */
    public ListAndForm(String look, Component list, Section form, EmptyState nothing) {
        this.form = form;
        this.nothing = new Section(nothing);
        addClassName(look);
        form.addClassName(look + "-form");
        this.nothing.addClassName(look + "-form");
        add(list, form, this.nothing);
    }

    public void setOpen(boolean isOpen) {
        form.setVisible(isOpen);
        nothing.setVisible(!isOpen);
        setClassName("open", isOpen);
    }

    public boolean isOpen() {
        return form.isVisible();
    }
}
