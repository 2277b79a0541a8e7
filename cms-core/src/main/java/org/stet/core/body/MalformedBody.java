package org.stet.core.body;

import java.util.Locale;
import org.stet.core.shared.NewsroomException;

/** A body that cannot be accepted. The message is a sentence for the person at the keyboard and names the place. */
public final class MalformedBody extends NewsroomException {

    private static final long serialVersionUID = 1L;

    private final String place;
    private final String problem;

    private MalformedBody(String place, String problem) {
        super(problem);
        this.place = place;
        this.problem = problem;
    }

    static MalformedBody because(String problem) {
        return new MalformedBody("", problem);
    }

    @Override
    public String getMessage() {
        return place.isEmpty() ? problem : capitalised(place) + ": " + problem;
    }

    /** The same refusal, seen from one step further out: {@code at("block 3")} on "list item 2" gives both. */
    MalformedBody at(String outer) {
        return new MalformedBody(place.isEmpty() ? outer : outer + ", " + place, problem);
    }

    private static String capitalised(String place) {
        return place.substring(0, 1).toUpperCase(Locale.ROOT) + place.substring(1);
    }
}
