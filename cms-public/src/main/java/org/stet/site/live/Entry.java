package org.stet.site.live;

import org.jspecify.annotations.Nullable;
import org.stet.core.live.LiveUpdate;
import org.stet.site.shell.Moment;
import org.stet.site.words.Words;

/** An entry as its template prints it; {@code href} leads to it for good, wherever the list has moved. */
public record Entry(
        LiveUpdate update,
        EntryMarkup text,
        Moment from,
        @Nullable Moment corrected,
        String href) {

    public Words words() {
        return from.words();
    }

    public String anchor() {
        return update.id().anchor();
    }

    public boolean hasHeadline() {
        return !update.headline().isEmpty();
    }
}
