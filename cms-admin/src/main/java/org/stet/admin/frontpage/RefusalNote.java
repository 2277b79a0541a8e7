package org.stet.admin.frontpage;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import org.stet.admin.component.Icon;
import org.stet.admin.component.Words;
import org.stet.core.shared.ChangedMeanwhile;
import org.stet.core.shared.NewsroomException;

/** Why the arrangement was not saved. It stays on the screen; a colleague's can be loaded instead. */
class RefusalNote extends Div {

    RefusalNote() {
        addClassNames("note", "problem");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    void show(NewsroomException refused, Runnable reload) {
        removeAll();
        add(new Icon("alert"), new Div(refused.sentence()));
        if (refused instanceof ChangedMeanwhile) {
            add(new Button(Words.of("front.reload"), click -> reload.run()));
        }
        setVisible(true);
    }
}
