package org.stet.admin.review;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a submission is laid over; it stands in the address, so that a link opens the same view. */
enum Lens {
    /** What readers see now. */
    LIVE,
    /** The submission this person looked at last. */
    LOOK,
    /** Nothing: the text as it is. */
    WHOLE;

    static final String PARAMETER = "against";

    static Optional<Lens> read(QueryParameters parameters) {
        var name = parameters.getSingleParameter(PARAMETER).orElse("");
        return Arrays.stream(values()).filter(each -> each.word().equals(name)).findFirst();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
