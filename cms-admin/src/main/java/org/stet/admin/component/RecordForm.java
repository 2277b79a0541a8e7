package org.stet.admin.component;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import java.util.Optional;

/** Fields that are read from a record and written into a new one. */
public abstract class RecordForm<R extends Record> extends Composite<Div> {

    protected final Binder<R> binder;

    protected RecordForm(Class<R> type) {
        binder = new Binder<>(type);
        getContent().addClassName("fields");
    }

    /** Puts the focus where somebody begins. */
    public abstract void focus();

    public void clear() {
        binder.readBean(null);
    }

    public boolean isChanged() {
        return binder.hasChanges();
    }

    /** What was entered, or nothing where a rule refuses it: then its sentence stands at its field and the first has the focus. */
    public Optional<R> write() {
        try {
            return Optional.of(binder.writeRecord());
        } catch (ValidationException refused) {
            refused.getFieldValidationErrors().stream()
                    .map(error -> error.getField())
                    .findFirst()
                    .ifPresent(RecordForm::focus);
            return Optional.empty();
        }
    }

    /** What only the core could refuse stands at its field too. */
    protected static <F extends HasValidation & Focusable<?>> void refuse(F field, String sentence) {
        field.setErrorMessage(sentence);
        field.setInvalid(true);
        field.focus();
    }

    private static void focus(HasValue<?, ?> field) {
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }
}
