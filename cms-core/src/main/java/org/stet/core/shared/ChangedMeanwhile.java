package org.stet.core.shared;

/** A colleague changed the same thing since it was opened. Nothing was overwritten. */
public final class ChangedMeanwhile extends NewsroomException {

    private static final long serialVersionUID = 1L;

    private ChangedMeanwhile(String sentence) {
        super(sentence);
    }

    /** {@code what} as it stands in the middle of a sentence: "this author". */
    public static ChangedMeanwhile of(String what) {
        return new ChangedMeanwhile("Somebody changed " + what
                + " after you opened it. What you entered is still here; reload to see theirs.");
    }
}
