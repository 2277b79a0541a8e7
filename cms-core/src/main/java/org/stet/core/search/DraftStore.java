package org.stet.core.search;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Where the words of working copies are kept, and beside them how far that is. */
interface DraftStore extends StoryFinder {

    /** Notes: what the store is made like, from when on edits are to be looked for, and the last story of a building. */
    String MADE = "made";

    String SINCE = "since";
    String REACHED = "reached";

    /** Opens the store for a language. */
    interface Source {
        DraftStore open(Locale language);
    }

    /** What was written with the last {@link #commit}; nothing where this is not the store any more that was opened. */
    Map<String, String> notes();

    void clear();

    /** Replaces what is known of the stories of some texts. */
    void take(List<WorkingTexts.Text> texts, List<StoryDocument> documents);

    /** Makes what was taken survive a crash. */
    void commit(Map<String, String> notes);

    void close();
}
