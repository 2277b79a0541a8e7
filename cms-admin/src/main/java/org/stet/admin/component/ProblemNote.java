package org.stet.admin.component;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import org.stet.core.shared.NewsroomException;

/** Why a form was refused, where that is about all of it and not one field; with a way to what stands there now. */
public class ProblemNote extends Div {

    private final Runnable reload;

    public ProblemNote(Runnable reload) {
        this.reload = reload;
        addClassNames("note", "problem");
        getElement().setAttribute("role", "alert");
        clear();
    }

    /** What was typed stays. */
    public void say(NewsroomException refused) {
        removeAll();
        add(
                new Icon("alert"),
                new Div(refused.sentence()),
                new Button(Words.of("settings.reload"), click -> reload.run()));
        setVisible(true);
    }

    public void clear() {
        setVisible(false);
    }
}
