package org.stet.admin.article;

import com.vaadin.flow.component.html.Span;
import org.stet.admin.component.Icon;
import org.stet.admin.component.Words;

/** The one place where autosave speaks. */
class SaveStatus extends Span {

    private final Span words = new Span();

    SaveStatus() {
        addClassName("saved");
        getElement().setAttribute("role", "status");
        add(new Icon("saved"), words);
        setVisible(false);
    }

    void saving() {
        say(Words.of("save.saving"));
    }

    void saved(String time) {
        say(Words.of("save.saved", time));
    }

    void notSaved() {
        say(Words.of("save.not-saved"));
        addClassName("failed");
    }

    private void say(String text) {
        removeClassName("failed");
        words.setText(text);
        setVisible(true);
    }
}
