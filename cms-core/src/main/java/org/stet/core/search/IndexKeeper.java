package org.stet.core.search;

import org.jspecify.annotations.Nullable;

/** Keeps an index of what readers see and will see. One thread works on it, step by step; everybody may ask what it keeps. */
interface IndexKeeper {

    /** What may be asked; absent where there is nothing yet. */
    @Nullable
    StoryFinder index();

    /** Whether every public story is in it. Before that, answers are right and may lack some. */
    boolean isComplete();

    /** Whether what would answer cannot be reached at this moment. */
    boolean isAway();

    /** One step: opens the index, puts the next batch into it, or takes over what changed. Answers whether the next step is due at once. */
    boolean step();

    /** Lets go of it; the next step opens it again. */
    void close();
}
