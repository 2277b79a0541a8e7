package org.stet.core.shared;

/** A refusal by the newsroom's own rules. Its message is a sentence written for the person who asked. */
public abstract class NewsroomException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    protected NewsroomException(String sentence) {
        super(sentence);
    }

    /** What to show to the person who asked. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
