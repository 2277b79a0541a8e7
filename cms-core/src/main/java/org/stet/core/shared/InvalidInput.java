package org.stet.core.shared;

/** Something a person entered cannot stand as it is. The message says what is wrong and what to do. */
public class InvalidInput extends NewsroomException {

    private static final long serialVersionUID = 1L;

    public InvalidInput(String sentence) {
        super(sentence);
    }
}
