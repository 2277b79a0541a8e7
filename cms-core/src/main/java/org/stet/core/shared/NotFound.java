package org.stet.core.shared;

/** What was asked for is not there, or not there any more. */
public final class NotFound extends NewsroomException {

    private static final long serialVersionUID = 1L;

    private NotFound(String sentence) {
        super(sentence);
    }

    /** {@code what} as it stands in the middle of a sentence: "author 7". */
    public static NotFound of(String what) {
        return new NotFound("There is no " + what + ".");
    }
}
