package org.stet.admin.draft;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.stet.admin.component.NewsroomTime;
import org.stet.admin.component.Words;
import org.stet.core.draft.SaveOutcome.Kept;

/** Says that what is typed here is kept beside the story, and opens the choice between both texts. */
class KeptNote extends Div {

    private final Span words = new Span();

    KeptNote(Runnable compare) {
        addClassNames("note", "warn", "kept");
        words.getElement().setAttribute("role", "alert");
        words.addClassName("grow");
        var choose = new Button(Words.of("kept.compare"), click -> compare.run());
        choose.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(words, choose);
        setVisible(false);
    }

    void show(@Nullable Kept kept, NewsroomTime time) {
        setVisible(kept != null);
        if (kept != null) {
            words.setText(Words.of(
                    "kept.note",
                    kept.why(),
                    kept.draft().name(),
                    time.seconds(kept.draft().keptAt())));
        }
    }
}
