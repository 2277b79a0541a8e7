package org.stet.admin.component;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;
import org.stet.core.shared.NewsroomException;

/** Why a form was refused, where that is about all of it and not one field. What was typed stays. */
public class ProblemNote extends Div {

    public ProblemNote() {
        addClassNames("note", "problem");
        getElement().setAttribute("role", "alert");
        clear();
    }

    public void say(NewsroomException refused) {
        say(refused, null);
    }

    /** With a way to what stands there now, where there is one. */
    public void say(NewsroomException refused, @Nullable Runnable reload) {
        removeAll();
        add(new Icon("alert"), new Div(refused.sentence()));
        if (reload != null) {
            add(new Button(Words.of("form.reload"), click -> reload.run()));
        }
        setVisible(true);
    }

    public void clear() {
        setVisible(false);
    }
}
