package org.stet.admin.theme;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Locale;
import org.stet.admin.component.Words;
import org.stet.core.theme.Contrast;

/** A colour, picked from the system's own palette or typed as {@code #rrggbb}. */
class TintField extends CustomField<String> {

    private final Input well = new Input();
    private final TextField code = new TextField();

    TintField(String label) {
        super("");
        setLabel(label);
        addClassName("tint-field");
        well.setType("color");
        well.getElement().setAttribute("aria-label", Words.of("theme.pick", label));
        well.setValueChangeMode(ValueChangeMode.LAZY);
        well.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                code.setValue(change.getValue());
                updateValue();
            }
        });
        code.setAriaLabel(Words.of("theme.code", label));
        code.setMaxLength(7);
        code.setValueChangeMode(ValueChangeMode.LAZY);
        code.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                dye(change.getValue());
                updateValue();
            }
        });
        add(new Div(well, code));
    }

    private void dye(String colour) {
        if (Contrast.isColour(colour.strip())) {
            well.setValue(colour.strip().toLowerCase(Locale.ROOT));
        }
    }

    @Override
    protected String generateModelValue() {
        return code.getValue().strip().toLowerCase(Locale.ROOT);
    }

    @Override
    protected void setPresentationValue(String colour) {
        code.setValue(colour);
        dye(colour);
    }

    @Override
    public void focus() {
        code.focus();
    }
}
