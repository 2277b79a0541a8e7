package org.stet.core.publication;

import org.stet.core.shared.NewsroomException;

/** Readers already see this revision, or will at that instant. */
public final class AlreadyPublic extends NewsroomException {

    private static final long serialVersionUID = 1L;

    private AlreadyPublic(String sentence) {
        super(sentence);
    }

    static AlreadyPublic revision(int number) {
        return new AlreadyPublic("Readers see revision " + number + " already. Nothing newer has been approved.");
    }

    static AlreadyPublic then() {
        return new AlreadyPublic("Readers see this very revision at that time already. Choose another time.");
    }
}
