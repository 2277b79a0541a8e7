package org.stet.core.article;

import org.stet.core.shared.NewsroomException;

/** The verb is not allowed in the state the story is in now, perhaps because a colleague was quicker. */
public final class IllegalTransition extends NewsroomException {

    private static final long serialVersionUID = 1L;

    private IllegalTransition(String sentence) {
        super(sentence);
    }

    static IllegalTransition of(Verb verb, WorkflowState state) {
        return new IllegalTransition("This story is " + state.words() + ", so it is not possible to " + verb.words()
                + " now. Reload to see where it stands.");
    }

    static IllegalTransition because(String sentence) {
        return new IllegalTransition(sentence);
    }
}
