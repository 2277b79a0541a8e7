package org.stet.admin.component;

import com.vaadin.flow.component.html.Span;
import org.stet.core.article.WorkflowState;

/** Where the working copy stands. A pill speaks of the desk; what readers see is a {@link ReaderFact}, never this. */
public class StatePill extends Span {

    public StatePill(WorkflowState state) {
        addClassName("state");
        var look = look(state);
        addClassName(look);
        if (state != WorkflowState.SETTLED) {
            add(new Icon(look));
        }
        var words = new Span(Words.of("state." + state.name()));
        words.addClassName("w");
        add(words);
    }

    private static String look(WorkflowState state) {
        return switch (state) {
            case DRAFT -> "draft";
            case IN_REVIEW -> "review";
            case CHANGES_REQUESTED -> "changes";
            case APPROVED -> "approved";
            case SETTLED -> "settled";
        };
    }
}
