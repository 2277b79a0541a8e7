package org.stet.admin.component;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/** The row of verbs below a form: some that are seldom wanted stand apart, the others at the end, the primary one last. */
public class FormVerbs extends Div {

    public FormVerbs(List<Button> apart, Button... others) {
        addClassNames("row", "form-verbs");
        apart.forEach(this::add);
        var space = new Div();
        space.addClassName("grow");
        add(space);
        add(others);
    }
}
