package org.stet.core.account;

import org.stet.core.shared.NewsroomException;

/** The verb exists, but not for this person on this subject. The sentence says who can. */
public class NotAllowed extends NewsroomException {

    private static final long serialVersionUID = 1L;

    public NotAllowed(String sentence) {
        super(sentence);
    }
}
