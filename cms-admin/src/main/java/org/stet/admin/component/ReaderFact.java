package org.stet.admin.component;

import com.vaadin.flow.component.html.Span;
import org.stet.core.publication.EndVerb;
import org.stet.core.publication.ReaderView;

/** What readers see: a dot and plain words. Where the working copy stands is a {@link StatePill}, never this. */
public class ReaderFact extends Span {

    public ReaderFact(ReaderView readers, NewsroomTime time) {
        addClassNames("fact", look(readers));
        add(new Span(words(readers, time)));
    }

    private static String look(ReaderView readers) {
        if (readers.live() != null) {
            return "live";
        }
        if (readers.next() != null) {
            return "soon";
        }
        return readers.endedBy() == EndVerb.TAKEN_DOWN ? "down" : "none";
    }

    /** In words, for lists and for dialogs that say what readers see now. */
    public static String words(ReaderView readers, NewsroomTime time) {
        var live = readers.live();
        var next = readers.next();
        if (live != null && next != null) {
            return Words.of(
                    "readers.live-then",
                    live.revision(),
                    next.revision(),
                    time.brief(next.window().from()));
        }
        if (live != null) {
            var since = time.brief(live.window().from());
            return live.window().hasEnd()
                    ? Words.of(
                            "readers.live-until",
                            live.revision(),
                            since,
                            time.brief(live.window().until()))
                    : Words.of("readers.live", live.revision(), since);
        }
        if (next != null) {
            return Words.of("readers.from", time.brief(next.window().from()), next.revision());
        }
        var ended = readers.endedAt();
        if (ended == null) {
            return Words.of("readers.nothing");
        }
        return Words.of(readers.endedBy() == EndVerb.TAKEN_DOWN ? "readers.down" : "readers.ended", time.brief(ended));
    }
}
